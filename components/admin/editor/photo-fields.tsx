import type { GalleryPhoto } from "#lib/body/element.ts";
import { NodeField } from "./node-field.tsx";

type Words = Omit<GalleryPhoto, "photoId">;
type Props = { words: Words; onChange: (change: Partial<Words>) => void };

/** What a photo says in this story. */
export function PhotoFields({ words, onChange }: Props) {
	return (
		<div className="grid gap-2 pt-2 sm:grid-cols-2" contentEditable={false}>
			<div className="sm:col-span-2">
				<NodeField label="Caption" value={words.caption} onChange={(caption) => onChange({ caption })} />
			</div>
			<NodeField label="Credit" value={words.credit} maxLength={300} onChange={(credit) => onChange({ credit })} />
			<NodeField
				label="Alternative text"
				value={words.alt}
				maxLength={1000}
				hint={words.alt.trim() === "" ? "Say what someone who cannot see it needs to know." : undefined}
				onChange={(alt) => onChange({ alt })}
			/>
		</div>
	);
}
