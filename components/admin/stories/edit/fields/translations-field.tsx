import Link from "next/link";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { LinkedStory } from "#lib/translations/linked.ts";
import { isSameLanguage } from "#lib/translations/translation.ts";
import type { DeedAnswer } from "../../deeds/deeds.ts";
import { useDeed } from "../../deeds/use-deed.ts";
import { ChosenList } from "../chosen-list.tsx";
import { OfferBox } from "../offer-box.tsx";
import { useField, useStoryDesk } from "../story-context.tsx";

type Linking = (pair: { articleId: number; otherId: number }) => Promise<DeedAnswer>;
export type TranslationDeeds = { linkTranslation: Linking; unlinkTranslation: Linking };

/** The same story in other languages: found, linked and unlinked, at once and whatever is being written. */
export function TranslationsField({ deeds }: { deeds: TranslationDeeds }) {
	const { story, person } = useStoryDesk();
	const { isPending, wrong, run } = useDeed();
	const [removed, setRemoved] = useState<LinkedStory | null>(null);
	const { articleId, translations } = story;
	if (!person.mayEditAny && translations.length === 0) return null;

	const link = async (otherId: number) => {
		setRemoved(null);
		await run(() => deeds.linkTranslation({ articleId, otherId }));
	};
	const unlink = async (gone: LinkedStory) => {
		const { done } = await run(() => deeds.unlinkTranslation({ articleId, otherId: gone.articleId }));
		if (done) setRemoved(gone);
	};
	return (
		<div className="grid gap-2">
			{person.mayEditAny ? (
				<Finder wrong={wrong?.message} onChoose={(otherId) => void link(otherId)} />
			) : (
				<p className="text-sm font-medium">Translations</p>
			)}
			<ChosenList
				label="Translations"
				chosen={translations.map((linked) => ({
					key: String(linked.articleId),
					name: linked.headline || "Without a headline",
					content: <LinkedName linked={linked} />,
				}))}
				{...(person.mayEditAny && !isPending ? { onRemove: (index: number) => void unlinkAt(index) } : {})}
			/>
			{removed && (
				<p role="status" className="flex flex-wrap items-center justify-between gap-2 text-sm text-soft">
					<span>
						Unlinked: <bdi>{removed.headline || "a story without a headline"}</bdi>
					</span>
					<Button size="small" isPending={isPending} onPress={() => void link(removed.articleId)}>
						Link again
					</Button>
				</p>
			)}
		</div>
	);

	function unlinkAt(index: number) {
		const gone = translations[index];
		return gone ? unlink(gone) : undefined;
	}
}

function Finder({ wrong, onChoose }: { wrong: string | undefined; onChoose: (id: number) => void }) {
	const { story } = useStoryDesk();
	const name = useLanguageName();

	return (
		<OfferBox
			id="story-translations"
			kind="working-stories"
			label="Translations"
			hint="The same story in other languages. Linked at once; readers of each are led to the others."
			error={wrong}
			describe={({ headline, lang, status, section }) => ({
				label: headline || "Without a headline",
				detail: [name(lang), section, status === "published" ? "" : spaced(status)].filter(Boolean).join(" · "),
			})}
			chosen={[story.articleId, ...story.translations.map(({ articleId }) => articleId)]}
			onChoose={({ id }) => onChoose(id)}
		/>
	);
}

function LinkedName({ linked: { articleId, headline, lang, status } }: { linked: LinkedStory }) {
	const { site, story } = useStoryDesk();
	const { value: ownLang } = useField("lang");
	const name = useLanguageName();
	const language = (tag: string) => tag || site.locale;
	const rivals = [ownLang, ...story.translations.filter((other) => other.articleId !== articleId).map((other) => other.lang)];
	const isTwice = rivals.some((other) => isSameLanguage(language(other), language(lang)));

	return (
		<div className="grid text-sm leading-snug">
			<Link
				href={`/admin/stories/${articleId}`}
				prefetch={false}
				lang={lang || undefined}
				dir="auto"
				className="underline underline-offset-2"
			>
				{headline || "Without a headline"}
			</Link>
			<span className="text-soft">
				{name(lang)}
				{status === "published" ? "" : ` · ${spaced(status)}, not shown to readers`}
			</span>
			{isTwice && (
				<span className="text-danger">Another of these stories is in {name(lang)} too. Readers are shown one of a language.</span>
			)}
		</div>
	);
}

function useLanguageName(): (tag: string) => string {
	const { site } = useStoryDesk();

	return (tag) => site.languages[tag || site.locale] ?? (tag || site.locale);
}

function spaced(status: string): string {
	return status.replace(/[A-Z]/, (letter) => ` ${letter.toLowerCase()}`);
}
