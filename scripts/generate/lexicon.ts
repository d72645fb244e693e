// The words of invented papers: ordinary nouns of each section, of any news, and syllables that make names nobody has.
const list = (words: string): string[] => words.split(" ");

/** The sections of an invented paper, with nouns that their stories share. */
export const sections: { name: string; nouns: string[] }[] = [
	{
		name: "World",
		nouns: list(
			"border embassy treaty summit refugee sanction envoy ceasefire delegation visa parliament election minister coalition protest army alliance consulate referendum exile regime diplomat militia ambassador",
		),
	},
	{
		name: "City",
		nouns: list(
			"council mayor tram bridge tenant market street housing permit resident landlord pavement ward festival depot neighbourhood library square bylaw drain footpath kiosk parade petition",
		),
	},
	{
		name: "Business",
		nouns: list(
			"merger shareholder revenue factory export tariff invoice supplier profit loan investor dividend payroll warehouse retailer startup pension auditor quarter currency bond insurer wholesale broker",
		),
	},
	{
		name: "Science",
		nouns: list(
			"telescope laboratory specimen genome satellite experiment fossil particle researcher orbit sensor hypothesis molecule enzyme glacier vaccine microscope trial dataset neuron isotope reactor probe spectrum",
		),
	},
	{
		name: "Sport",
		nouns: list(
			"coach striker innings league goalkeeper referee tournament stadium captain wicket penalty medal sprinter transfer fixture season relay umpire defender qualifier marathon podium squad derby",
		),
	},
	{
		name: "Culture",
		nouns: list(
			"novel gallery orchestra curator sculpture premiere poet theatre exhibition composer manuscript actor choir painter archive ballet cinema publisher critic museum quartet fresco translator stage",
		),
	},
	{
		name: "Health",
		nouns: list(
			"clinic nurse patient surgery hospital diagnosis outbreak pharmacy therapy symptom midwife screening antibiotic ward diet allergy surgeon infection dosage clinician recovery epidemic hygiene appointment",
		),
	},
	{
		name: "Farms",
		nouns: list(
			"harvest orchard tractor irrigation cattle dairy drought seedling fertiliser grain pasture beekeeper vineyard soil monsoon granary poultry sowing plough cooperative fodder rainfall pest subsidy",
		),
	},
	{
		name: "Schools",
		nouns: list(
			"teacher pupil classroom curriculum exam tuition headteacher campus scholarship lecture textbook graduate syllabus enrolment kindergarten canteen degree playground literacy apprentice tutor semester lesson dormitory",
		),
	},
	{
		name: "Travel",
		nouns: list(
			"airport ferry passenger luggage hotel railway timetable harbour tourist itinerary runway cabin station fare voyage hostel lighthouse trail campsite cruise departure souvenir island carriage",
		),
	},
];

/** Nouns that any subject may have: each subject has a few of its own from here, and none has them alone. */
export const subjects = list(
	"amber anchor antenna apron archipelago asphalt atlas attic avalanche axle balcony bamboo barge barley barometer basalt battery beacon beetle bellows billboard biscuit blizzard boiler bonfire brass brewery brick brocade bronze buoy cable cactus calendar camel canal candle canoe canvas caravan carbon cathedral cavern cedar cement chalk chestnut chimney cinnamon cistern clay clock clover coal cobalt coconut comet compass copper coral cork cotton crane crater cricket crystal curtain cyclone cypress dam denim diesel dome dragonfly dredger drone dune dye eclipse eel elevator ember engine estuary falcon fern fiddle fjord flax flint flood flute fog forge fountain fresco furnace garlic generator geyser ginger glass goat gorge granite grapevine gravel greenhouse grotto guitar gull gypsum hail hammer harp hedge helicopter helmet heron hinge honey horizon hydrogen ice indigo ink iron ivory ivy jackal jade jasmine jetty kelp kerosene kiln kite ladder lagoon lantern lava lead lemon lens levee lichen lightning lime linen lithium lizard lobster locomotive locust loom lotus magnet mahogany mango mangrove maple marble marsh mask meadow mercury meteor mica mill mine mint mirror mist moss moth mural mushroom mustard nectar needle nickel oak oasis oboe octopus oil olive onion opal orchid osprey otter oyster paddle papaya paper parrot peat pebble pelican pepper petroleum piano pier pigeon pine pipeline piston planet plaster platinum plum pollen pomegranate porcelain pottery prism pulley pump quarry quartz quilt radar rail rattan raven reef resin rhubarb rice river rocket roof rope rubber ruby rudder rust saddle saffron sail salmon salt sandstone sapphire sawmill scaffold seaweed sesame shale shellfish shipyard silk silver siren slate sledge smelter snow solder sonar sparrow spice spring steam steel stork straw sugar sulphur sundial swan tannery tapestry tar tea teak terrace thistle thunder tide tile timber tin tobacco torch tortoise tunnel turbine turmeric turquoise turtle umbrella uranium valve vanilla velvet viaduct violin volcano wagon walnut walrus wasp water wax weaver whale wharf wheat wheel willow windmill wolf wool wren yeast zebra zinc",
);

/** What news of all kinds speaks of, the commonest first. */
export const general = list(
	"government report plan decision meeting project company group official public service statement programme system problem policy agreement issue office budget change proposal committee question result law price work school country region money support process member community building figure point history effort concern information case agency research team market court record village family event leader area security hearing contract deadline inquiry spokesman campaign review delay warning cost dispute crowd complaint target crisis reform survey fund payment guideline expert volunteer neighbour witness document speech vote strike inspection opening closure debate grant offer rule repair network schedule demand supply estimate measure forecast response strategy claim appeal audit site design route partner board panel staff union",
);

export const verbs = list(
	"announced approved rejected delayed welcomed criticised reviewed completed opened closed repaired measured described promised questioned defended abandoned expanded doubled halved visited inspected replaced restored funded presented confirmed denied celebrated postponed",
);

export const adjectives = list(
	"new local public national early quiet sudden modest rare steady bitter cautious brief crowded private joint recent careful costly distant annual empty narrow ancient bright broad former heavy hidden lasting",
);

const begins = list(
	"Tar Mos Kel Vel Bran Ost Dor Fen Gil Har Jol Lund Mar Nov Orr Pell Quil Ras Sel Tov Ulm Var Wex Yar Zan Ald Bel Cor Den Esk",
);
const middles = list("a e i o u ai ei ou an en il or un ar");
const ends = list("vik dale mere stad ford hara wick moor bergen shire tun pur lin rath nesse garh by holm sund port");
const given = list(
	"Tova Ilmar Keshin Brisa Odell Marit Joren Sanya Petra Wilm Aruna Deric Halle Imre Juna Kasim Lioba Nerys Oren Priya Rasmus Sunniva Teodor Usha Vidar Wanda Yorick Zelma Anouk Bertil",
);
const tails = list("ov sen ian ander etti wala strom eri ack oza mann ikar elli onen aran dotter ulis ova enko ard");

type Pick = <Item>(items: readonly Item[]) => Item;

/** A place that is on no map. */
export function placeName(pick: Pick): string {
	return pick(begins) + pick(middles) + pick(ends);
}

/** A person's two names. */
export function personName(pick: Pick): { given: string; family: string } {
	return { given: pick(given), family: pick(begins) + pick(middles) + pick(tails) };
}

/** A body that issues statements. */
export function bodyName(pick: Pick): string {
	return `${placeName(pick)} ${pick(["Authority", "Trust", "Institute", "Union", "Society", "Board", "Works", "Academy", "Association", "Foundation"])}`;
}
