"use client";

import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { buttonStyle } from "#components/ui/button-style.ts";
import { type Choice, Select } from "#components/ui/select.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { type StoryFilter, storyFilter, storyListAddress } from "#lib/articles/story-list.ts";

/** No `authors` where this person sees their own stories alone. */
type Props = { filter: StoryFilter; sections: Choice[]; authors: Choice[] };

const pauseAfterTyping = 300;

/** What of the list to show. A plain form whose address can be kept and sent; with JavaScript the list follows each choice. */
export function StoryFilters({ filter, sections, authors }: Props) {
	const { isPending, show, visit } = useShow(filter);
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	const showSoon = (form: HTMLFormElement) => {
		clearTimeout(timer.current);
		timer.current = setTimeout(() => show(form), pauseAfterTyping);
	};

	return (
		<search aria-label="Stories">
			<form
				key={visit}
				action="/admin/stories"
				className="grid grid-cols-2 items-end gap-3 sm:grid-cols-[minmax(14rem,30rem)_12rem_12rem] sm:justify-start"
				onChange={(event) => (event.target instanceof HTMLInputElement ? showSoon : show)(event.currentTarget)}
				onSubmit={(event) => {
					event.preventDefault();
					show(event.currentTarget);
				}}
			>
				{filter.status && <input type="hidden" name="status" value={filter.status} />}
				<div className="col-span-2 flex items-end gap-2 sm:col-span-1">
					<TextField
						label="Words"
						name="q"
						type="search"
						autoComplete="off"
						maxLength={200}
						placeholder="Headline or text"
						defaultValue={filter.q ?? ""}
						fieldClassName="grow"
					/>
					<button type="submit" className={buttonStyle("secondary")}>
						{isPending && <Spinner />}
						Search
					</button>
				</div>
				<Select label="Section" name="section" choices={sections} empty="All" defaultValue={filter.section ?? ""} />
				{authors.length > 0 && (
					<Select label="Author" name="author" choices={authors} empty="Everybody" defaultValue={filter.author ?? ""} />
				)}
			</form>
		</search>
	);
}

/** Goes to the list that the form describes. `visit` changes where somebody came to another list by other ways: the form begins anew. */
function useShow(filter: StoryFilter) {
	const router = useRouter();
	const [isPending, start] = useTransition();
	const shown = storyListAddress({ ...filter, before: undefined });
	const [{ asked, visit }, remember] = useState({ asked: shown, visit: 0 });
	if (shown !== asked && !isPending) remember({ asked: shown, visit: visit + 1 });

	const show = (form: HTMLFormElement) => {
		const address = storyListAddress(storyFilter.parse(Object.fromEntries(new FormData(form))));
		if (address === asked) return;
		start(() => {
			remember({ asked: address, visit });
			router.replace(address, { scroll: false });
		});
	};
	return { isPending, show, visit };
}
