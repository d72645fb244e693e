import { ListBox, ListBoxItem } from "react-aria-components";
import type { KeptPhoto } from "#lib/photos/photo.ts";
import { photoName } from "./photo-words.ts";
import { Thumbnail } from "./thumbnail.tsx";

type Props = {
	photos: readonly KeptPhoto[];
	selected: readonly number[];
	/** Whether a click or Space adds to what is selected. */
	takesMany: boolean;
	onSelect: (ids: ReadonlySet<number>) => void;
	/** Enter, or a double click, where one is wanted. */
	onUse: (id: number) => void;
	nothing: React.ReactNode;
};

/** Photos to choose from, by mouse and by arrow keys. */
export function PickerGrid({ photos, selected, takesMany, onSelect, onUse, nothing }: Props) {
	return (
		<ListBox
			aria-label="Photos"
			layout="grid"
			selectionMode={takesMany ? "multiple" : "single"}
			selectionBehavior={takesMany ? "toggle" : "replace"}
			items={photos}
			selectedKeys={selected}
			onSelectionChange={(keys) => onSelect(new Set(keys === "all" ? photos.map(({ id }) => id) : [...keys].map(Number)))}
			{...(takesMany ? {} : { onAction: (key) => onUse(Number(key)) })}
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
