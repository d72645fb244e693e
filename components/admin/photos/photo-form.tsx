import { TextArea, TextField } from "#components/ui/text-field.tsx";
import type { PhotoWords } from "./save-photo.ts";

type Props = {
	words: PhotoWords;
	errors: Record<string, string>;
	isReadOnly: boolean;
	onChange: (change: Partial<PhotoWords>) => void;
	captionRef: React.Ref<HTMLTextAreaElement>;
};

/** What a photo says. A story begins from these words and may have its own. */
export function PhotoForm({ words, errors, isReadOnly, onChange, captionRef }: Props) {
	const field = (name: "caption" | "credit" | "alt" | "copyright" | "place") => ({
		name,
		value: words[name],
		error: errors[name],
		readOnly: isReadOnly,
		dir: "auto" as const,
		onChange: ({ target }: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange({ [name]: target.value }),
	});

	return (
		<>
			<TextArea
				{...field("caption")}
				ref={captionRef}
				label="Caption"
				hint="Who, what, where and when, as it is printed."
				className="min-h-28"
			/>
			<TextField {...field("credit")} label="Credit" hint="Who made it, such as Asha Menon/PTI." />
			<TextArea
				{...field("alt")}
				label="Alternative text"
				hint="What someone who cannot see it needs to know. Do not repeat the caption."
				className="min-h-20"
			/>
			<TextField {...field("copyright")} label="Copyright notice" />
			<TextField {...field("place")} label="Place" hint="Where it was taken." />
		</>
	);
}
