import type { FrontPart } from "#lib/fronts/front.ts";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import { Picture } from "../photo-figure.tsx";
import { fullOnPhones } from "../photo-sizes.ts";
import { Heading } from "./heading.tsx";
import { onPhones, type Shared } from "./shared.ts";

/** The paper's own notice: a newsletter, an event, a special. */
export function Promo({ part, site }: Shared & { part: FrontPart }) {
	const { promo } = part;
	if (!promo) return null;

	return (
		<aside className={onPhones(part.isOnPhones, "front-promo")} aria-label={part.title || promo.headline}>
			<Heading part={part} site={site} />
			<div className="card promo">
				{promo.photo && <Picture className="card-photo" photo={promo.photo} sizes={fullOnPhones("(min-width: 40rem) 18rem")} />}
				<p className="promo-headline">{promo.headline}</p>
				{promo.text && <p>{promo.text}</p>}
				<p className="promo-link">
					{promo.action ? (
						<a href={promo.address}>{promo.action}</a>
					) : (
						<a href={promo.address} {...ofWords(site)}>
							{wordsOf(site).page.readMore}
						</a>
					)}
				</p>
			</div>
		</aside>
	);
}
