import { around } from "../around.ts";
import type { SearchWords } from "../en/search.ts";
import { phrases } from "../phrases.ts";

export const search: SearchWords = {
	title: "खोज",
	button: "खोजें",
	field: "अख़बार में खोजें",
	hints: "ऐसी ख़बरें जिनके शीर्षक में ये शब्द हैं",
	narrow: "खोज को सीमित करें",
	section: "खंड",
	everySection: "सभी खंड",
	by: "लेखक",
	from: "इस दिन से",
	until: "इस दिन तक",

	narrowedTo: "खोज इन तक सीमित है",
	filters: {
		section: (names) => `खंड: ${names}`,
		by: (names) => `लेखक: ${names}`,
		topic: (names) => `विषय: ${names}`,
		from: (day) => `${day} से`,
		to: (day) => `${day} तक`,
	},
	not: (filter) => `इसे छोड़कर – ${filter}`,
	remove: (filter) => `हटाएँ: ${filter}`,
	quoted: (text) => `“${text}”`,

	found: "मिली हुई ख़बरें",
	order: "ख़बरों का क्रम",
	sorts: { relevance: "सबसे सटीक पहले", date: "सबसे नई पहले" },
	first: "पहले परिणामों पर लौटें",
	more: "और परिणाम",
	stories: phrases("hi", { one: "{count} ख़बर", other: "{count} ख़बरें" }),
	moreThan: (stories) => `${stories} से ज़्यादा। नई ख़बरों में से सबसे सटीक पहले हैं, पुरानी उनके बाद।`,
	didYouMean: around("क्या आपका मतलब ", " था?"),
	notUsed: (written) => `इस्तेमाल नहीं हुआ: ${written}।`,
	names: "लोग और विषय",
	kinds: { by: "लेखक", topic: "विषय" },
	unused: {
		notFound: "यह किसी ख़बर में नहीं मिला। इन ख़बरों में बाक़ी शब्द हैं।",
		notTogether: "किसी ख़बर में यह बाक़ी शब्दों के साथ नहीं है।",
		noDay: (value) => `“${value}” कोई तारीख़ नहीं है। इसे 2016-11-01 की तरह लिखें।`,
		tooManyWords: (most) => `केवल पहले ${most} शब्द खोजे जाते हैं।`,
	},

	noMore: "और कोई परिणाम नहीं है।",
	nothing: "किसी ख़बर में यह सब एक साथ नहीं है",
	nobody: {
		section: (name) => `“${name}” नाम का कोई खंड नहीं है।`,
		by: (name) => `यहाँ लिखने वालों में “${name}” नाम का कोई नहीं है।`,
		topic: (name) => `“${name}” नाम का कोई विषय नहीं है।`,
	},
	advice: {
		widen: "ऊपर से वे शर्तें हटाएँ जो खोज को सीमित करती हैं।",
		fewer: "कम शब्दों से या दूसरी वर्तनी से खोजें।",
		forms: "उद्धरण चिह्नों में लिखे शब्द उसी क्रम में, साथ-साथ खोजे जाते हैं।",
	},
	help: "आप कैसे खोज सकते हैं",
	examples: [
		{ asked: "बंदरगाह नौका", finds: "ऐसी ख़बरें जिनमें दोनों शब्द हों" },
		{ asked: "“रात की नौका”", finds: "ये शब्द साथ-साथ, इसी क्रम में" },
		{ asked: "नौका -हड़ताल", finds: "पहला शब्द हो, दूसरा न हो" },
		{ asked: "section:world", finds: "एक खंड" },
		{ asked: "by:“हमारा ब्यूरो”", finds: "एक लेखक" },
		{ asked: "topic:elections", finds: "एक विषय" },
		{ asked: "after:2016-11 before:2017", finds: "नवंबर 2016 से लेकर 2017 शुरू होने से पहले तक" },
	],
};
