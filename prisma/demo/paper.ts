/** The paper itself. */
export const site = {
	name: "The Talisar Courier",
	tagline: "The town, the river, and the world by the evening tram",
	description:
		"News of Talisar and the Ketaki valley: the council and the market, the trams and the river, and the rest of the world when it calls.",
	place: "Talisar on the Ketaki, since 1911",
	// The plain English of the lead's own dateline: "12:12 PM, November 12, 2016".
	locale: "en",
	timeZone: "Asia/Kolkata",
	email: "desk@courier.example",
};

/** Desks in the order of the menu, and those that stand below one. */
export const sections = {
	town: { name: "Town", description: "Streets, trams, lanes, stairs and whoever is stuck on them." },
	council: { name: "Council", description: "What the forty-one members of Talisar's council decide, and how long they took." },
	world: { name: "World", description: "Beyond the last tram stop." },
	market: { name: "Market", description: "Prices, looms, tea, wages, and the shops of the Lower Bazaar." },
	river: { name: "River & Hills", description: "The Ketaki, its weather, its forests, and what lives in them." },
	sport: { name: "Sport", description: "Football at the Mill Ground, cricket on the maidan, and the boats." },
	culture: { name: "Culture", description: "Stages, pages, kitchens, and festivals that overrun." },
	opinion: { name: "Opinion", description: "Arguments, signed.", isOpinion: true },
	"mill-ground": { name: "Mill Ground", description: "The Hill League, from kick-off to the argument on the tram.", below: "sport" },
	stage: { name: "Stage", description: "The Lantern, the Regal, and shadows on a sheet.", below: "culture" },
} as const;
export type Sections = keyof typeof sections;

/** Stories that are read in order. */
export const series = {
	"high-water": {
		name: "High water",
		description: "What the river took, what it left, and where it will come next: three reports from the valley, years apart.",
	},
} as const;
export type Series = keyof typeof series;

/** Shared subjects. */
export const topics = {
	trams: { name: "Trams", description: "Line by line and stop by stop: the hill tramway, its timetable, its repairs and its admirers." },
	"the-old-bridge": {
		name: "The Old Bridge",
		description: "Eleven arches, one of them closed. Reports on the repair of the crossing that Talisar was built around.",
	},
	monsoon: { name: "Monsoon", description: "Rain measured, forecast, dreaded and awaited in the Ketaki valley." },
	weaving: { name: "Weaving", description: "The looms of the Upper Lanes and the people who work, own and mend them." },
	"lamp-night": {
		name: "Lamp Night",
		description: "Once a year the town puts out its lights and floats eleven thousand others down the river.",
	},
	"the-budget": { name: "The Budget", description: "Where Talisar's money comes from and where it goes, ward by ward." },
	schools: { name: "Schools", description: "Classrooms, timetables and the people on both sides of the desk." },
	football: { name: "Football", description: "The Hill League, from the Mill Ground to the pitch that slopes." },
	water: { name: "Water", description: "Springs, pipes, tankers, and the price of a full bucket." },
	wildlife: { name: "Wildlife", description: "Otters, leopards, hornbills, and the bees in the clock tower." },
	food: { name: "Food", description: "Kitchens of the valley, from the tram-depot canteen up." },
	"korean-peninsula": { name: "Korean Peninsula", description: "" },
	diplomacy: { name: "Diplomacy", description: "Treaties, talks, and the communiqués that follow." },
	housing: { name: "Housing", description: "Rents, repairs, and the roofs between the mill and the ridge." },
	books: { name: "Books", description: "" },
} as const;
export type Topics = keyof typeof topics;

/** Whom bylines name. A portrait is drawn for those who have one. */
export const contributors = {
	"our-bureau": { name: "Our Bureau", kind: "desk", role: "", biography: "", portrait: null },
	"council-desk": {
		name: "Council Desk",
		kind: "desk",
		role: "",
		biography: "Two reporters and a kettle in the press gallery of Council Hall.",
		portrait: null,
	},
	"weather-desk": {
		name: "Weather Desk",
		kind: "desk",
		role: "",
		biography: "Reads the gauge on the Old Bridge at six every morning.",
		portrait: null,
	},
	halyard: {
		name: "Halyard",
		kind: "agency",
		role: "",
		biography: "A news agency of eleven ports. The Courier has taken its wire since it came by actual wire.",
		portrait: null,
	},
	"mira-tandel": {
		name: "Mira Tandel",
		kind: "person",
		role: "Chief reporter",
		biography:
			"Mira Tandel has covered Talisar since the year the funicular stopped. She began on the shipping column, which by then was one barge, and was council correspondent for nine years before she ran the reporting desk.\n\nShe walks to work down the Hundred Steps, of which she has counted one hundred and fourteen.",
		portrait: "portrait-mira",
	},
	"joseph-karim": {
		name: "Joseph Karim",
		kind: "person",
		role: "Council correspondent",
		biography:
			"Joseph Karim reports on the council, its committees, and the committees on committees. He trained as a surveyor and still reads the annexes first.",
		portrait: "portrait-joseph",
	},
	"lhamu-sering": {
		name: "Lhamu Sering",
		kind: "person",
		role: "River and hills reporter",
		biography:
			"Lhamu Sering grew up in the ferry house at Neemtala, where the river came into the kitchen twice. She writes on forests, weather, animals and the people who argue about them.",
		portrait: "portrait-lhamu",
	},
	"anand-pattar": {
		name: "Anand Pattar",
		kind: "person",
		role: "Market correspondent",
		biography:
			"Anand Pattar follows what things cost and who decides. His weekly table of bazaar prices is the Courier's most clipped feature.",
		portrait: "portrait-anand",
	},
	"farida-marak": {
		name: "Farida Marak",
		kind: "person",
		role: "Sports editor",
		biography: "Farida Marak kept goal for Talisar Tramways for six seasons and has been fair to every other club since.",
		portrait: "portrait-farida",
	},
	"devika-sorai": {
		name: "Devika Sorai",
		kind: "person",
		role: "Culture editor",
		biography:
			"Devika Sorai edits the culture pages and reviews what nobody else will. She is writing a history of the Lantern Theatre's leaking roof.",
		portrait: "portrait-devika",
	},
	"tomas-bhanot": {
		name: "Tomas Bhanot",
		kind: "person",
		role: "Town reporter",
		biography:
			"Tomas Bhanot joined the Courier from the night desk of the tram depot, where he kept the log that later became his first column.",
		portrait: "portrait-tomas",
	},
	"nasreen-wali": {
		name: "Nasreen Wali",
		kind: "person",
		role: "Schools and housing reporter",
		biography: "Nasreen Wali taught arithmetic for four years and now checks other people's.",
		portrait: null,
	},
	"peter-lyngdal": {
		name: "Peter Lyngdal",
		kind: "person",
		role: "Columnist",
		biography: "Peter Lyngdal has written the Saturday column for nineteen years, three of them on time.",
		portrait: "portrait-peter",
	},
} as const;
export type Contributors = keyof typeof contributors;
