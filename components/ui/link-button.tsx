import Link from "next/link";
import { type ButtonKind, type ButtonSize, buttonStyle } from "./button-style.ts";

type Props = React.ComponentProps<typeof Link> & { kind?: ButtonKind; size?: ButtonSize };

/** A link that looks like a button: for going somewhere, never for changing something. */
export function LinkButton({ kind, size, className, ...rest }: Props) {
	return <Link {...rest} className={buttonStyle(kind, size, className)} />;
}
