import { lead } from "./lead.ts";
import { pages } from "./pages.ts";
import { contributors, sections, series, site, topics } from "./paper.ts";
import { photos } from "./photos.ts";
import { council } from "./stories/council.ts";
import { culture } from "./stories/culture.ts";
import { market } from "./stories/market.ts";
import { opinion } from "./stories/opinion.ts";
import { river } from "./stories/river.ts";
import { sport } from "./stories/sport.ts";
import { townArchive } from "./stories/town-archive.ts";
import { townLife } from "./stories/town-life.ts";
import { townNews } from "./stories/town-news.ts";
import { world } from "./stories/world.ts";
import type { Edition, Telling } from "./telling.ts";

const told = [...townNews, ...townLife, ...townArchive, ...council, ...market, ...world, ...river, ...sport, ...culture, ...opinion];

/** The newspaper that a fresh installation starts with: a town that does not exist, and one story that it leads with. */
export const edition: Edition = { site, sections, topics, contributors, series, pages, photos, stories: [...oldestFirst(told), lead] };

/** In the order in which they came out, so that each finds the stories that it offers. */
function oldestFirst(stories: Telling[]): Telling[] {
	const now = new Date();

	return stories.toSorted((one, other) => one.at(now).getTime() - other.at(now).getTime());
}
