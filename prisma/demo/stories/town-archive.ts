import { heading, link, pullQuote, run } from "../marks.ts";
import { daysAgo, type Telling } from "../telling.ts";

export const townArchive: Telling[] = [
	{
		slug: "fog-again",
		section: "town",
		headline: "Fog again",
		by: ["weather-desk"],
		at: daysAgo(128, "06:10"),
		photo: { photo: "bridge-fog" },
		body: [
			"It was there at six and had not lifted by noon. Trams ran at walking pace with a conductor in front carrying a lamp; two dogs joined him at Council Hall and stayed as far as the mill.",
			"The ferry did not run. The airfield at Kelvari closed, which is sixty kilometres away and has its own fog. On the Old Bridge visibility was put at three arches.",
			"More is expected.",
		],
	},
	{
		slug: "last-ferry",
		section: "town",
		headline: "The last ferry crosses with forty aboard and a band on the bank",
		standfirst: "For 160 years there was a boat at Neemtala. On Sunday evening it went over, and did not come back.",
		by: ["lhamu-sering"],
		at: daysAgo(1460, "20:30"),
		photo: { photo: "river-evening" },
		body: [
			"The ferry at Neemtala made its last crossing on Sunday at ten past six, four minutes late, because the ferryman’s mother was still coming down the steps.",
			"It carried forty people, two bicycles and a goat, whose owner said that it had gone over every market day of its life and that nobody had explained the footbridge to it.",
			"Ferryman Gopen Sering, fourth of the name, has worked the rope since he was fifteen. The new footbridge has taken all but the sentimental from him since March. He has been given a post in its ticket office, although there are no tickets.",
			pullQuote("You do not pull a boat across. You hold on, and the river does it, if you are polite."),
			"“You do not pull a boat across,” he said. “You hold on, and the river does it, if you are polite.” On the far bank he tied up with a knot that took some time, and shook hands with each passenger, and then with the goat.",
			"The writer of this report is his daughter, and was the one on the second bicycle.",
		],
	},
	{
		slug: "funicular-stops",
		section: "town",
		headline: "Funicular stops halfway, and for good",
		by: ["our-bureau"],
		at: daysAgo(1793, "11:40"),
		photo: { photo: "tram-hill" },
		topics: ["trams"],
		body: [
			"The Observatory Hill funicular has carried its last passenger, a piano tuner named Sorab, who was let out by ladder on Tuesday after fifty minutes between stations.",
			"The haulage rope, inspectors found, was down to four of its seven strands. A new one would cost 38 lakh, and the two cars, which are from 1922, would each need a floor. The council voted by 24 to 15 to close the line.",
			"Mr Sorab, who was uninjured, said that the view had been very good.",
		],
	},
	{
		slug: "street-lamps",
		section: "town",
		headline: "New street lamps are “too honest”, say residents of Indigo Lane",
		by: ["nasreen-wali"],
		at: daysAgo(212, "19:05"),
		photo: { photo: "night-lane" },
		topics: ["housing"],
		body: [
			"Indigo Lane has had its gas-yellow lamps replaced by white ones that use a fifth of the current and show, for the first time, what the lane looks like at night.",
			"“We had thought it was clean,” said one resident. Another has repainted. A third, who lets a room, has asked for the lamp outside it to be returned to how it was.",
			"The lighting engineer offers a warmer lamp at the same price. Fourteen households have signed for it. The moths, of which there were said to be complaints as well, have gone to the fish market.",
		],
	},
	{
		slug: "power-cut-brief",
		section: "town",
		headline: "Lights out for nine hours",
		by: ["our-bureau"],
		at: daysAgo(265, "05:50"),
		body: [
			"A branch on the line at Palan Pass left the whole town without power from nine on Thursday evening until six. The hospital ran on its own engine, the trams stood where they were, and the Lantern Theatre finished its play by the audience’s torches.",
			"The board has apologised and cut down the tree. It was a chestnut of about two hundred years, and had been on a list of trees to be protected, and on another of trees to be cut.",
		],
	},
	{
		slug: "great-flood-marks",
		section: "town",
		series: { slug: "high-water", part: 1 },
		kicker: "Remembering",
		headline: "A brass line at the height of a man’s hat",
		standfirst:
			"Thirty years after the water came into the bazaar, the marks that shopkeepers made are being cast in metal before the last are painted over.",
		by: ["mira-tandel"],
		at: daysAgo(340, "07:00"),
		photo: { photo: "monsoon-street" },
		topics: ["monsoon"],
		body: [
			"At the cloth shop it is a pencil stroke behind the counter. At the sweet shop it was a row of saucers, left on the shelf where they floated. At the pharmacy somebody wrote the date, the hour, and a single word, which the pharmacist’s son has asked us not to print.",
			"There are forty-four such marks in the Lower Bazaar. A retired draughtsman, Wilfred Nongsor, has measured them all with a builder’s level and found that they agree to within two centimetres. “Panic,” he said, “is usually less accurate.”",
			"From these the traders’ association is having a line cast in brass, to be let into the walls at the height the Ketaki reached on the fourth night: 1.81 metres above the pavement. It will run, where it can, unbroken from the fish market to the bank.",
			heading("Where the water stopped"),
			"The bank objected, then looked into its archive, found a photograph of its manager in a rowing boat at the deposits window, and asked for the line to go across the front door.",
			[
				run("The river’s level is read at six every morning and "),
				run("printed on the weather page", link("/river")),
				run(". On the morning this was written it stood 4.2 metres below the line."),
			],
		],
	},
	{
		slug: "pavement-brief",
		section: "town",
		headline: "Pavement found under Lower Bazaar",
		by: ["our-bureau"],
		at: daysAgo(512, "09:00"),
		body: [
			"Workmen who cleared the stalls from the north side of the Lower Bazaar on Monday found a pavement beneath them, two metres wide and in good repair. It does not appear in the register of streets.",
			"The council will hold it open to walkers for a month and count them. The stallholders, who have been moved to the south side, point out that there is a pavement under that as well.",
		],
	},
	{
		slug: "monkeys-brief",
		section: "town",
		headline: "Monkeys in the post",
		by: [{ text: "A correspondent in the sorting office" }],
		at: daysAgo(803, "14:30"),
		topics: ["wildlife"],
		body: [
			"Delivery to the Ridge was interrupted on Wednesday by a troop of nine macaques, who entered the sorting office through the parcels hatch, opened what was addressed to the sweet shop, and left through the front door when it was held for them.",
			"Two registered letters are missing. The postmaster has asked anybody who is handed one, by whomever, to bring it in.",
		],
	},
	{
		slug: "tuba-on-line-2",
		section: "town",
		headline: "Reward offered for whoever forgot a tuba",
		by: ["our-bureau"],
		at: daysAgo(214, "10:00"),
		body: [
			"The tramways have offered free travel for a month to the person who left a tuba on Line 2 on Tuesday evening, on condition that they take it with them.",
		],
		withdrawn: {
			reason:
				"We took this story down because no such reward was ever offered. It was a joke made to our reporter in the canteen, and we printed it.",
			at: daysAgo(212, "16:00"),
		},
	},
	{
		slug: "census-of-stairs",
		section: "town",
		headline: "Talisar has 9,206 public stairs and 31 benches",
		by: ["joseph-karim"],
		at: daysAgo(1105, "08:45"),
		body: [
			"The figures are from the first inventory of the town’s paths since 1961. They will be used, the works office says, to decide where to put handrails, of which there are four.",
			"The ward with the most stairs is the 12th, with 2,114. The ward with the most benches is the 1st, which contains Council Hall.",
		],
	},
];
