import { boatRace } from "../drawing/scenes/boat-race.ts";
import { canteen } from "../drawing/scenes/canteen.ts";
import { chartRain } from "../drawing/scenes/chart-rain.ts";
import { cricketMaidan } from "../drawing/scenes/cricket-maidan.ts";
import { harbour } from "../drawing/scenes/harbour.ts";
import { hornbill } from "../drawing/scenes/hornbill.ts";
import { lampHands } from "../drawing/scenes/lamp-hands.ts";
import { lampMorning } from "../drawing/scenes/lamp-morning.ts";
import { lampNight } from "../drawing/scenes/lamp-night.ts";
import { lampSteps } from "../drawing/scenes/lamp-steps.ts";
import { lighthouse } from "../drawing/scenes/lighthouse.ts";
import { mapValley } from "../drawing/scenes/map-valley.ts";
import { nightRidge } from "../drawing/scenes/night-ridge.ts";
import { nightSky } from "../drawing/scenes/night-sky.ts";
import { otters } from "../drawing/scenes/otters.ts";
import { ridgeMorning } from "../drawing/scenes/ridge-morning.ts";
import { ropeWalk } from "../drawing/scenes/rope-walk.ts";
import { snowTrain } from "../drawing/scenes/snow-train.ts";
import { stadium } from "../drawing/scenes/stadium.ts";
import { teaTerraces } from "../drawing/scenes/tea-terraces.ts";
import { theatre } from "../drawing/scenes/theatre.ts";
import type { Drawing } from "../drawing.ts";
import { halim, loyal } from "./credits.ts";

/** Photos of everything beyond, and of evenings out. */
export const valleyPhotos = {
	"tea-terraces": {
		draw: teaTerraces,
		...loyal,
		caption: "Terraces above Kestrel Stop, on the second morning of the late flush.",
		alt: "Green tea terraces in curved rows; five pluckers in bright clothes with baskets on their backs.",
		place: "Kestrel Stop",
		focal: [0.5, 0.55],
	},
	"rope-walk": {
		draw: ropeWalk,
		...halim,
		caption: "The walk, 212 metres from door to door.",
		alt: "A long timber hall with windows on the left; strands of rope run down its whole length past three workers.",
		place: "Kotwali Lane, Talisar",
		focal: [0.5, 0.5],
	},
	lighthouse: {
		draw: lighthouse,
		credit: "Illustration / Halyard",
		caption: "The light at Cape Averin, in use since 1874.",
		alt: "A red and white lighthouse on a rock sends its beam over a dark sea; a figure stands beside it.",
		place: "Cape Averin",
		focal: [0.66, 0.4],
	},
	"snow-train": {
		draw: snowTrain,
		credit: "Illustration / Halyard",
		caption: "Kilometre 311 on the third day.",
		alt: "A green train with lit windows stands in deep snow; passengers in bright coats, a shovel and a snowman in front.",
		place: "Vard plateau",
		focal: [0.45, 0.62],
	},
	harbour: {
		draw: harbour,
		credit: "Illustration / Halyard",
		caption: "The quay at Saint Orrin. The nets are Merrow’s.",
		alt: "Three painted fishing boats in a harbour before a row of coloured gabled houses.",
		place: "Saint Orrin",
		focal: [0.6, 0.55],
	},
	"chart-rain": {
		draw: chartRain,
		credit: "Graphic / The Courier",
		caption: "Six weeks on the bridge gauge: rain in blue, the river in red, the usual level dotted.",
		alt: "Chart: bars of rain in the first weeks, then almost none; the river’s line falls far below the dotted usual level.",
		place: "Old Bridge",
		focal: [0.6, 0.5],
	},
	otters: {
		draw: otters,
		...loyal,
		caption: "Two adults and a cub above the outfall. The other two are practising.",
		alt: "Two otters and a cub on grey rocks in green water, two more swimming; reeds in front and mist behind.",
		place: "Tannery Bend",
		focal: [0.58, 0.5],
	},
	"ridge-morning": {
		draw: ridgeMorning,
		...halim,
		caption: "Section 9 of the Tirsang garden in the fourth season. The houses on the right are the New Lines.",
		alt: "A green terraced hill with a broad brown scar down its middle; a woman in red and a dog stand at its foot.",
		place: "Upper Tirsang",
		focal: [0.42, 0.5],
	},
	hornbill: {
		draw: hornbill,
		...loyal,
		caption: "One of thirty-seven.",
		alt: "A great hornbill with a yellow bill sits on a branch among leaves and red figs.",
		place: "Palan Pass",
		focal: [0.5, 0.4],
	},
	"map-valley": {
		draw: mapValley,
		credit: "Map / Talisar Waterworks",
		caption: "The new line, in blue, and the houses inside it, in red.",
		alt: "Map of a river valley: the river in two shades of blue, houses within its flood line in red, tram lines and contours.",
		place: "Talisar",
		focal: [0.5, 0.55],
	},
	"night-ridge": {
		draw: nightRidge,
		...halim,
		caption: "As the driver described it.",
		alt: "A leopard sits between tram rails at night and looks at us; a full moon stands over the hills.",
		place: "Observatory Hill",
		focal: [0.5, 0.6],
	},
	"night-sky": {
		draw: nightSky,
		...halim,
		caption: "The comet over Observatory Hill at twenty past nine.",
		alt: "A comet with a long tail among stars above a small observatory; a line of people stands on the dark hill.",
		place: "Observatory Hill",
		focal: [0.6, 0.55],
	},
	stadium: {
		draw: stadium,
		...loyal,
		caption: "The Mill Ground, three minutes from the end. The ball is the white one; Mr Pascoe is in black.",
		alt: "A floodlit football pitch with a full stand; the ball flies above the goal while players look up.",
		place: "Mill Ground, Talisar",
		focal: [0.5, 0.55],
	},
	"boat-race": {
		draw: boatRace,
		...halim,
		caption: "The potters’ boat, nearer, on the last hundred metres.",
		alt: "Two long boats of standing rowers in red and yellow race side by side towards a stone bridge.",
		place: "Ferry steps, Talisar",
		focal: [0.45, 0.6],
	},
	"cricket-maidan": {
		draw: cricketMaidan,
		...loyal,
		caption: "The maidan at ten to six. The wires count four.",
		alt: "Cricketers in white on a wide green field in low sun; wires run across it and houses stand behind.",
		place: "The maidan, Talisar",
		focal: [0.55, 0.6],
	},
	"lamp-night": {
		draw: lampNight,
		...halim,
		caption: "Eight minutes past eight, from the ferry steps.",
		alt: "Hundreds of small flames float on a dark river under a bridge crowded with people; stars above.",
		place: "Ferry steps, Talisar",
		focal: [0.5, 0.6],
	},
	"lamp-hands": {
		draw: lampHands,
		...loyal,
		caption: "Sal leaf, camphor, ghee.",
		alt: "Two hands hold a leaf boat with a tall flame over dark water.",
		place: "Neemtala ghat, Talisar",
		focal: [0.5, 0.65],
	},
	"lamp-steps": {
		draw: lampSteps,
		...halim,
		caption: "The ghat at Neemtala, as full as it gets.",
		alt: "Rows of people sit on steps by a river at night, many holding lights.",
		place: "Neemtala ghat, Talisar",
		focal: [0.5, 0.55],
	},
	"lamp-morning": {
		draw: lampMorning,
		...loyal,
		caption: "What comes ashore is swept up by seven.",
		alt: "A woman in orange with a broom stands on a pale river bank strewn with leaf boats, mist on the water.",
		place: "Neemtala ghat, Talisar",
		focal: [0.35, 0.65],
	},
	theatre: {
		draw: theatre,
		...loyal,
		caption: "Act two, with nineteen buckets. The umbrella in the stalls is not in the script.",
		alt: "Six actors on a stage with red curtains, drops falling into buckets; in the dark stalls someone has opened an umbrella.",
		place: "Lantern Theatre",
		focal: [0.5, 0.6],
	},
	canteen: {
		draw: canteen,
		...halim,
		caption: "Ma Thinley at the hatch. The pot on the left is the one.",
		alt: "A woman with a red headscarf stirs one of three steaming pots on a steel counter; three plates stand in front.",
		place: "Tram depot, Talisar",
		focal: [0.6, 0.45],
	},
} satisfies Record<string, Drawing>;
