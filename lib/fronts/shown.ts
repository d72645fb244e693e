import type { StoryCard } from "#lib/articles/article.ts";
import type { PhotoUse } from "#lib/photos/photo.ts";
import type { CardDraft, Sublink } from "./card.ts";
import type { Composed, Placed } from "./compose.ts";
import type { FrontLink, FrontPart, FrontPromo, FrontStory } from "./front.ts";
import type { Container } from "./layout.ts";

type Name = { slug: string; name: string };

/** Everything that a front names by number. */
type Known = {
	stories: ReadonlyMap<number, StoryCard>;
	photos: ReadonlyMap<number, PhotoUse>;
	named: { sections: ReadonlyMap<number, Name>; topics: ReadonlyMap<number, Name> };
};

/** A container as readers see it; null where there is nothing in it to see. */
export function toPart({ container, stories }: Composed, known: Known): FrontPart | null {
	const { id, kind, phoneCount } = container;
	const promo = kind === "promo" ? promoOf(container, known) : null;
	const standing = stories.flatMap((placed) => standingOf(placed, known) ?? []);
	const shown = (kind === "block" ? openedByPhoto(standing) : standing).map((story, index) => ({
		...story,
		isOnPhones: phoneCount === null || index < phoneCount,
	}));
	if (promo === null && (kind === "promo" || shown.length === 0)) return null;

	return { id, kind, ...headingOf(container, known), stories: shown, promo, isOnPhones: phoneCount !== 0 };
}

type Standing = Omit<FrontStory, "isOnPhones">;

function standingOf({ articleId, card, sublinks }: Placed, known: Known): Standing | null {
	const story = known.stories.get(articleId);
	if (!story) return null;

	return {
		story: card ? inCardsWords(story, card, known.photos) : story,
		typed: card && { kicker: card.kicker, trail: card.trail },
		label: card?.label ?? "auto",
		sublinks: sublinks.flatMap((link) => linkOf(link, known.stories) ?? []),
	};
}

/** A block opens with the newest that has a photo; where an editor put a story first, with that. */
function openedByPhoto(stories: readonly Standing[]): readonly Standing[] {
	const opener = stories[0]?.typed ? undefined : stories.find(({ story }) => story.photo);

	return opener ? [opener, ...stories.filter((story) => story !== opener)] : stories;
}

function headingOf({ kind, title, backfill }: Container, { named }: Known): { title: string; address: string | null } {
	const section = backfill.by === "section" ? named.sections.get(backfill.sectionId) : undefined;
	const topic = backfill.by === "topic" ? named.topics.get(backfill.topicId) : undefined;
	const name = kind === "block" ? (section ?? topic)?.name : undefined;
	const address = section ? `/${section.slug}` : topic ? `/topic/${topic.slug}` : null;

	return { title: title || name || "", address };
}

/** A story in the words of its card. Words of the card's are in the site's language, whatever the story's is. */
function inCardsWords(story: StoryCard, card: CardDraft, photos: Known["photos"]): StoryCard {
	return {
		...story,
		headline: card.headline || story.headline,
		lang: card.headline ? "" : story.lang,
		kicker: card.kicker || story.kicker,
		standfirst: card.trail || story.standfirst,
		photo: card.photo === "own" ? story.photo : card.photo === "none" ? null : (photos.get(card.photo) ?? story.photo),
	};
}

function linkOf(link: Sublink, stories: Known["stories"]): FrontLink | null {
	if (link.to === "address") return { text: link.text, address: link.address, lang: "" };
	const story = stories.get(link.articleId);

	return story ? { text: link.text || story.headline, address: story.address, lang: link.text ? "" : story.lang } : null;
}

function promoOf({ promo }: Container, { photos }: Known): FrontPromo | null {
	if (!promo?.headline || !promo.address) return null;
	const { photoId, ...words } = promo;

	return { ...words, photo: photoId === null ? null : (photos.get(photoId) ?? null) };
}
