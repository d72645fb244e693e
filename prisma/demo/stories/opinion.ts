import { bulletList, heading, italic, link, pullQuote, run } from "../marks.ts";
import { daysAgo, minutesAgo, type Telling } from "../telling.ts";

export const opinion: Telling[] = [
	{
		slug: "in-praise-of-the-wrong-time",
		section: "opinion",
		kicker: "Saturday column",
		headline: "In praise of the wrong time",
		standfirst: "A town with two clocks has, at last, an excuse.",
		by: ["peter-lyngdal"],
		at: minutesAgo(250),
		body: [
			[
				run(
					"I was five minutes late on Monday and five minutes early on Tuesday, by the same clock, on the same corner, having walked around it. ",
				),
				run("The bees", link("/town/clock-tower-bees")),
				run(", we are told, will leave with the frost. I should like to put in a word for keeping the arrangement when they do."),
			],
			"Consider what the correct time has done for us. It has given us the 8:04, the late fee, and the expression ‘any minute now’. Nobody was ever made happy by it. Whereas an hour that arrives late on one side is a small gift: you have only to cross the road and you are forgiven.",
			"My grandfather’s watch lost six minutes a day. He set it on Sundays, so that by Saturday he lived in a world of his own, thirty-six minutes behind the rest of us and very much calmer. He missed two trains and a war.",
			pullQuote("You have only to cross the road and you are forgiven."),
			"It will be objected that a town cannot run on two times. It already does. There is the time at which the council is called to order and the time at which it comes. There is what the plumber says.",
			"I had meant to go on to daylight saving, but I am told, from the north side of the building, that I have five minutes, and, from the south, that I have not.",
		],
	},
	{
		slug: "leader-borrow-for-the-bridge",
		section: "opinion",
		kicker: "The Courier’s view",
		headline: "Borrow for the bridge",
		by: [],
		at: daysAgo(1, "05:00"),
		photo: { photo: "old-bridge" },
		topics: ["the-old-bridge", "the-budget"],
		body: [
			"Eleven crore is a great deal of money, and the councillors who voted not to borrow it are not fools. They have seen what interest did to the last housing fund. They were, moreover, tired.",
			"But a bridge is not a thing that one has or has not, like a bandstand. It is a thing that one has until a particular morning. Fourteen thousand people a day cross a pier that stands on two thirds of its foot. The engineer who was asked whether it would fall gave an honest answer, which was: not before August.",
			heading("What it would cost to wait"),
			bulletList(
				"Without the bridge there is no tram to the left bank, and no water main either: it hangs from the parapet.",
				"The detour by Kelvari is 118 kilometres.",
				"Repaired now, the work takes seven dry months. There are seven dry months.",
			),
			"At four per cent over twenty years, the loan comes to eighty-one lakh a year, or 40 rupees a household a month: two plates of dal at the depot, with some change. We think that the town would pay it. We think that it has not been asked.",
			"The railway that built the bridge was ruined by it, and left us the bridge. It seems a fair exchange, so far.",
		],
	},
	{
		slug: "letter-on-frogs",
		section: "opinion",
		kicker: "Letters",
		headline: "Frogs, benches, and the second verse",
		by: [{ text: "Readers of the Courier" }],
		at: daysAgo(18, "06:00"),
		body: [
			"Sir, Your report on the fifty benches says that Mr Bahuri chose their places by sitting down. I have followed him at a distance for a week, and can tell readers that one of them will be in the doorway of my shop. — N. Albuquerque-Rai, Lower Bazaar",
			"Sir, May I ask through your columns whether anyone knows the second verse of the ferry song? My mother sang it. It had a heron in it. — Mrs. D. Tharu, Mill Bottom",
			"Sir, The exemption of frogs from the by-law on noise is welcome as far as it goes. It does not mention toads. — A ratepayer, Ward 12",
			"Sir, The tuba was mine. — Name and address supplied",
		],
	},
	{
		slug: "teach-the-stairs",
		section: "opinion",
		headline: "Teach children the stairs before the streets",
		standfirst: "A town on a slope has a grammar. Most of us have forgotten that we ever learned it.",
		by: [{ text: "Dr Yasmin Torvald, who teaches geography at the Evening College" }],
		at: daysAgo(75, "07:40"),
		photo: { photo: "hundred-steps" },
		topics: ["schools"],
		body: [
			"Ask someone from the plains the way to the mill and they will give you lefts and rights. Ask someone from Talisar and they will say: down, down, along by the wall, and up. There are two kinds of map in this world, and our schools hang the other one.",
			"I have been giving first-year students a blank sheet and asking them to draw how they came. The ones who grew up here draw a line like a pulse. They know where they were out of breath. They put in the tap, the dog, and the place where one can smell bread; they leave out, almost without exception, the names of the roads.",
			[
				run("This is knowledge. It is what surveyors call "),
				run("relief", italic),
				run(
					", and I like to think that they chose the word with care. When the hill above Tirsang moved, the people who got out were those who knew which way was up in the dark.",
				),
			],
			"Let every class in its first year walk one stair with a notebook: count it, draw it, find out who mends it. It would cost the price of some pencils. They might even settle the matter of the hundred and fourteen.",
		],
	},
	{
		slug: "against-the-hooter",
		section: "opinion",
		headline: "Against the mill hooter",
		by: ["peter-lyngdal"],
		at: daysAgo(730, "08:00"),
		body: [
			"The mill has not had a shift at six in the morning since 1996. It has had a hooter at six in the morning every day, including the day of my wedding.",
			"I raised this at the gate. The man there was sympathetic. He said that it was on a timer, that the timer was in a box, and that the key of the box was with a Mr Prabhu. I asked where I might find Mr Prabhu. “Oh,” he said, “he comes when he hears it.”",
		],
	},
];
