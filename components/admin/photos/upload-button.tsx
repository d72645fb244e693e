import { ImageUp } from "lucide-react";
import { useRef } from "react";
import { Button } from "#components/ui/button.tsx";
import type { ButtonKind } from "#components/ui/button-style.ts";

type Props = { kind?: ButtonKind; onFiles: (files: File[]) => void; children: React.ReactNode };

const kinds = "image/jpeg,image/png,image/webp,image/avif,image/gif,image/tiff,image/heic,image/heif";

/** Chooses files from this machine, several at once. */
export function UploadButton({ kind, onFiles, children }: Props) {
	const input = useRef<HTMLInputElement>(null);

	return (
		<>
			<Button kind={kind} onPress={() => input.current?.click()}>
				<ImageUp aria-hidden="true" /> {children}
			</Button>
			<input
				ref={input}
				type="file"
				accept={kinds}
				multiple
				hidden
				data-testid="photo-files"
				onChange={({ target }) => {
					onFiles([...(target.files ?? [])]);
					target.value = ""; // so that the same file may be chosen again
				}}
			/>
		</>
	);
}
