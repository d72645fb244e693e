import { bridgeFog } from "../drawing/scenes/bridge-fog.ts";
import { bridgeScaffold } from "../drawing/scenes/bridge-scaffold.ts";
import { classroom } from "../drawing/scenes/classroom.ts";
import { clockBees } from "../drawing/scenes/clock-bees.ts";
import { councilHall } from "../drawing/scenes/council-hall.ts";
import { hundredSteps } from "../drawing/scenes/hundred-steps.ts";
import { loomHands } from "../drawing/scenes/loom-hands.ts";
import { marketStalls } from "../drawing/scenes/market-stalls.ts";
import { monsoonStreet } from "../drawing/scenes/monsoon-street.ts";
import { nightLane } from "../drawing/scenes/night-lane.ts";
import { oldBridge } from "../drawing/scenes/old-bridge.ts";
import { pressConference } from "../drawing/scenes/press-conference.ts";
import { readingRoom } from "../drawing/scenes/reading-room.ts";
import { riverEvening } from "../drawing/scenes/river-evening.ts";
import { riverStones } from "../drawing/scenes/river-stones.ts";
import { roofsAtDusk } from "../drawing/scenes/roofs-at-dusk.ts";
import { springPots } from "../drawing/scenes/spring-pots.ts";
import { tramHill } from "../drawing/scenes/tram-hill.ts";
import { tramRain } from "../drawing/scenes/tram-rain.ts";
import type { Drawing } from "../drawing.ts";
import { halim, loyal } from "./credits.ts";

/** Photos of the town and the bridge. */
export const townPhotos = {
	"press-conference": {
		draw: pressConference,
		caption: "Three officials answer questions after talks.",
		credit: "Illustration / Bureau",
		alt: "Drawing of three men in dark suits at a long table with microphones, flags behind them and a camera in front.",
		focal: [0.5, 0.42],
	},
	"tram-rain": {
		draw: tramRain,
		...loyal,
		caption: "Car 31 on Line 4 below Tannery Bend, in the first rain since it returned.",
		alt: "A red and cream tram with lit windows comes up a wet street at dusk; people with umbrellas walk beside the rails.",
		place: "Mill Street, Talisar",
		focal: [0.5, 0.6],
	},
	"clock-bees": {
		draw: clockBees,
		...halim,
		caption: "Behind the north dial: the comb, the hands, and the reason for the difference.",
		alt: "The back of a large clock face in warm light, a third of it covered by honeycomb and bees; cogwheels stand at the left.",
		place: "Council Hall, Talisar",
		focal: [0.55, 0.5],
	},
	"spring-pots": {
		draw: springPots,
		...loyal,
		caption: "The queue at Upper Ghat on Wednesday. The order is known.",
		alt: "Rows of brass, steel and blue pots stand before a stone wall from which a thin stream of water falls into a trough.",
		place: "Upper Ghat, Talisar",
		focal: [0.5, 0.62],
	},
	classroom: {
		draw: classroom,
		...halim,
		caption: "The graph, corrected.",
		alt: "Children in blue uniforms seen from behind; a teacher points at a blackboard with a bar chart and a curve.",
		place: "Ridge School",
		focal: [0.5, 0.4],
	},
	"reading-room": {
		draw: readingRoom,
		...loyal,
		caption: "The reading room on its first morning back. Seat 14 is the one on the right.",
		alt: "Two readers at a long table with green lamps, between walls of books; light falls through an arched window.",
		place: "Jubilee Library",
		focal: [0.5, 0.6],
	},
	"roofs-at-dusk": {
		draw: roofsAtDusk,
		...halim,
		caption: "The Upper Lanes from Observatory Hill. About 1,900 households live under these roofs.",
		alt: "Hundreds of small houses with pitched roofs climb a slope at dusk, some windows lit; swallows sit on a wire.",
		place: "Upper Lanes, Talisar",
		focal: [0.5, 0.65],
	},
	"hundred-steps": {
		draw: hundredSteps,
		...loyal,
		caption: "The Hundred Steps, of which there are 114.",
		alt: "A steep stair between tall walls with a line of small flags across it; three people go up towards a bright sky.",
		place: "Hundred Steps, Talisar",
		focal: [0.48, 0.66],
	},
	"bridge-fog": {
		draw: bridgeFog,
		...halim,
		caption: "Three arches, on the morning in question.",
		alt: "Three arches of a stone bridge fade into white fog; a man and a dog cross under a burning lamp.",
		place: "Old Bridge",
		focal: [0.3, 0.45],
	},
	"old-bridge": {
		draw: oldBridge,
		...halim,
		caption: "The Old Bridge from Neemtala ghat. The eleventh arch is the last on the right.",
		alt: "A long stone bridge of eleven arches over calm water at sunrise, hills behind it, a tree in front.",
		place: "Neemtala ghat, Talisar",
		focal: [0.5, 0.55],
	},
	"bridge-scaffold": {
		draw: bridgeScaffold,
		...loyal,
		caption: "Divers’ staging at the pier between the tenth and the eleventh arch.",
		alt: "Workers in yellow helmets on bamboo scaffolding against a stone bridge pier; stones lie on a barge below.",
		place: "Old Bridge",
		focal: [0.5, 0.45],
	},
	"river-evening": {
		draw: riverEvening,
		...halim,
		caption: "The last crossing, four minutes late.",
		alt: "A long boat full of standing people, seen dark against a river that shines orange in the evening.",
		place: "Neemtala",
		focal: [0.6, 0.68],
	},
	"river-stones": {
		draw: riverStones,
		...loyal,
		caption: "Tannery Bend, where the river used to be red on Mondays.",
		alt: "Round grey stones in clear green water.",
		place: "Tannery Bend",
		focal: [0.5, 0.6],
	},
	"tram-hill": {
		draw: tramHill,
		...loyal,
		caption: "The gradient on Observatory Hill, which is one in three.",
		alt: "A red and cream tram car climbs a steep green hill; hills lie in haze behind it.",
		place: "Observatory Hill",
		focal: [0.45, 0.5],
	},
	"night-lane": {
		draw: nightLane,
		...halim,
		caption: "Indigo Lane under the new lamps, at half past ten.",
		alt: "A blue street at night with four white street lamps; one person walks towards us, a black cat stands at the side.",
		place: "Indigo Lane, Talisar",
		focal: [0.48, 0.7],
	},
	"monsoon-street": {
		draw: monsoonStreet,
		...loyal,
		caption: "The Lower Bazaar in an ordinary July.",
		alt: "A street full of umbrellas in heavy rain, seen from behind.",
		place: "Lower Bazaar, Talisar",
		focal: [0.5, 0.68],
	},
	"council-hall": {
		draw: councilHall,
		...halim,
		caption: "Council Hall at the hour when the sitting should have ended.",
		alt: "A columned hall with a clock tower, its windows lit at dusk; people stand on the wide steps.",
		place: "Council Hall, Talisar",
		focal: [0.5, 0.4],
	},
	"market-stalls": {
		draw: marketStalls,
		...loyal,
		caption: "The Lower Bazaar on Thursday between seven and eight.",
		alt: "Market stalls with striped awnings and heaps of vegetables on both sides of a street; a woman in red carries a basket.",
		place: "Lower Bazaar, Talisar",
		focal: [0.42, 0.6],
	},
	"loom-hands": {
		draw: loomHands,
		...halim,
		caption: "Eleven days to a shawl, at two thousand throws of the shuttle a day.",
		alt: "Two hands rest on grey and rust-coloured cloth on a loom, a wooden shuttle between them.",
		place: "Weavers’ Row, Talisar",
		focal: [0.5, 0.48],
	},
} satisfies Record<string, Drawing>;
