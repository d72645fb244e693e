import type { StoryTranslation } from "#lib/articles/article.ts";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import { directionOf, type Site } from "#lib/site/site.ts";
import { ownName } from "#lib/translations/translation.ts";

/** The other languages that a story can be read in, each by its own name. */
export function StoryLanguages({ translations, site }: { translations: readonly StoryTranslation[]; site: Site }) {
	if (translations.length === 0) return null;

	return (
		<nav className="story-languages" aria-label={wordsOf(site).story.languages}>
			<span {...ofWords(site)}>{wordsOf(site).story.readIn}</span>
			<ul className="dots unlisted">
				{translations.map(({ id, lang, address }) => (
					<li key={id}>
						<a href={address} hrefLang={lang} lang={lang} dir={directionOf(lang)} rel="alternate">
							{ownName(lang)}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
