import { ListBox, ListBoxItem } from "react-aria-components";
import type { KeptPhoto } from "#lib/photos/photo.ts";
import { photoName } from "./photo-words.ts";
import { Thumbnail } from "./thumbnail.tsx";

type Props = {
	photos: readonly KeptPhoto[];
	selected: number | null;
	onSelect: (id: number | null) => void;
	/** Enter, or a double click. */
	onChoose: (id: number) => void;
	nothing: React.ReactNode;
};

/** Photos to choose one from, by mouse and by arrow keys. */
export function PickerGrid({ photos, selected, onSelect, onChoose, nothing }: Props) {
	return (
		<ListBox
			aria-label="Photos"
			layout="grid"
			selectionMode="single"
			selectionBehavior="replace"
			items={photos}
			selectedKeys={selected === null ? [] : [selected]}
			onSelectionChange={(keys) => onSelect(keys === "all" ? null : (([...keys][0] as number | undefined) ?? null))}
			onAction={(key) => onChoose(Number(key))}
			renderEmptyState={() => nothing}
			className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] content-start gap-3 p-1 outline-none data-empty:block"
		>
			{(photo) => (
				<ListBoxItem
					id={photo.id}
					textValue={photoName(photo)}
					className="group grid cursor-pointer content-start gap-1 rounded-md p-1.5 outline-none data-focus-visible:outline-2 data-focus-visible:outline-accent data-hovered:bg-sunken data-selected:bg-accent-wash data-selected:ring-2 data-selected:ring-accent"
				>
					<span className="block aspect-4/3 overflow-hidden rounded-sm bg-sunken">
						<Thumbnail photo={photo} alt="" className="object-contain" />
					</span>
					<span dir="auto" className="line-clamp-2 text-sm leading-snug">
						{photoName(photo)}
					</span>
					{photo.credit && (
						<span dir="auto" className="truncate text-xs text-soft">
							{photo.credit}
						</span>
					)}
				</ListBoxItem>
			)}
		</ListBox>
	);
}
