"use client";

import { Plus } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { FieldError } from "#components/ui/field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { hrefFromTyping } from "#lib/body/href.ts";
import { mostSublinks, type Sublink } from "#lib/fronts/card.ts";
import { ChosenList } from "../stories/edit/chosen-list.tsx";
import { OfferBox } from "../stories/edit/offer-box.tsx";
import { headlineOf, useBoardDesk } from "./board-context.tsx";

type Props = { articleId: number; sublinks: readonly Sublink[]; error: string | undefined; onChange: (sublinks: Sublink[]) => void };

/** Lines below a card: to other stories, or to any page. */
export function SublinksField({ articleId, sublinks, error, onChange }: Props) {
	const desk = useBoardDesk();
	const id = useId();
	const linked = sublinks.flatMap((link) => (link.to === "story" ? link.articleId : []));
	const nameOf = (link: Sublink) => link.text || (link.to === "story" ? headlineOf(desk, link.articleId) : link.address);
	const replace = (index: number, link: Sublink) => onChange(sublinks.map((each, at) => (at === index ? link : each)));

	return (
		<fieldset className="grid gap-3">
			<legend className="mb-1 font-medium">Sublinks</legend>
			<ChosenList
				label="Sublinks"
				chosen={sublinks.map((link, index) => ({
					key: link.to === "story" ? `story-${link.articleId}` : link.address,
					name: nameOf(link),
					content: (
						<TextField
							label={<span className="sr-only">Words of sublink {index + 1}</span>}
							dir="auto"
							value={link.text}
							placeholder={nameOf(link)}
							onChange={({ target }) => replace(index, { ...link, text: target.value })}
						/>
					),
				}))}
				onMove={(from, to) => onChange(moved(sublinks, from, to))}
				onRemove={(index) => onChange(sublinks.filter((_, each) => each !== index))}
			/>
			<FieldError id={id} error={error ?? ""} />
			{sublinks.length < mostSublinks && (
				<>
					<OfferBox
						id={`${id}-story`}
						kind="stories"
						label="Link to a story"
						describe={({ headline, section }) => ({ label: headline, detail: section.name })}
						chosen={[articleId, ...linked]}
						onChoose={(story) => {
							desk.knowStory(story);
							onChange([...sublinks, { to: "story", articleId: story.id, text: "" }]);
						}}
					/>
					<AddressLink add={(link) => onChange([...sublinks, link])} />
				</>
			)}
		</fieldset>
	);
}

function AddressLink({ add }: { add: (link: Sublink) => void }) {
	const [typed, setTyped] = useState({ text: "", address: "" });
	const [isWrong, setWrong] = useState(false);
	const press = () => {
		const address = hrefFromTyping(typed.address);
		setWrong(address === null);
		if (address === null) return;
		add({ to: "address", address, text: typed.text.trim() || address });
		setTyped({ text: "", address: "" });
	};

	return (
		<div className="grid items-start gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
			<TextField
				label="Or to a page: words"
				dir="auto"
				value={typed.text}
				onChange={({ target }) => setTyped({ ...typed, text: target.value })}
			/>
			<TextField
				label="Address"
				type="url"
				value={typed.address}
				error={isWrong ? "Type an address such as https://example.org or /topic/rivers." : ""}
				onChange={({ target }) => setTyped({ ...typed, address: target.value })}
			/>
			<Button className="sm:mt-7" onPress={press} isDisabled={typed.address.trim() === ""}>
				<Plus aria-hidden="true" /> Add
			</Button>
		</div>
	);
}

function moved(links: readonly Sublink[], from: number, to: number): Sublink[] {
	const rest = links.filter((_, index) => index !== from);

	return [...rest.slice(0, to), ...links.slice(from, from + 1), ...rest.slice(to)];
}
