import { Notice } from "#components/ui/notice.tsx";

type Props = { wrong: { message: string; field?: string | undefined } | null /** The field that says its own. */; field?: string };

/** Why a deed was not done, where no field says it. */
export function DeedWrong({ wrong, field }: Props) {
	if (!wrong || (wrong.field !== undefined && wrong.field === field)) return null;

	return (
		<Notice live tone="danger">
			<p>{wrong.message}</p>
		</Notice>
	);
}
