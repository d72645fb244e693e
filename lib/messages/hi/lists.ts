import { around } from "../around.ts";
import type { ListWords } from "../en/lists.ts";
import { phrases } from "../phrases.ts";

export const lists: ListWords = {
	mostRead: {
		title: "सबसे ज़्यादा पढ़ी गईं",
		day: "पिछले 24 घंटों में",
		week: "पिछले 7 दिनों में",
		nothing: "क्रम बनाने के लिए अभी बहुत कम पढ़ा गया है। कुछ देर बाद फिर आइए।",
		counted: "गिनती यह अख़बार ख़ुद करता है, बिना कुकी के और बिना किसी और के। प्रोग्राम नहीं गिने जाते, और न वे पाठक जो चाहते हैं कि उनका पीछा न किया जाए।",
	},
	latest: { about: (paper) => `${paper} में प्रकाशित हर ख़बर, सबसे नई पहले।` },
	archive: {
		title: "संग्रह",
		about: "हर ख़बर, उस दिन के अनुसार जब वह प्रकाशित हुई।",
		nothing: "अभी कोई ख़बर प्रकाशित नहीं हुई है।",
		nothingThen: "इस दिन कोई ख़बर प्रकाशित नहीं हुई।",
		nothingInMonth: "इस महीने कोई ख़बर प्रकाशित नहीं हुई।",
		earlier: "इससे पहले",
		later: "इसके बाद",
		around: "दूसरे दिन",
		months: "दूसरे महीने",
	},
	corrections: {
		title: "भूल-सुधार",
		about: "किसी ख़बर में जो ग़लत था और सुधारा गया, जो स्पष्ट किया गया, और जो बाद में जोड़ा गया। हर टिप्पणी अपनी ख़बर के साथ रहती है।",
		nothing: "अभी कुछ सुधारना नहीं पड़ा।",
		older: "पुरानी टिप्पणियाँ",
		newest: "सबसे नई टिप्पणियाँ",
		of: around("ख़बर: "),
	},
	series: {
		title: "शृंखला",
		part: (number, all) => `${all} में से भाग ${number}`,
		of: (number, all) => `शृंखला के ${all} में से भाग ${number}`,
		previous: "पिछला भाग",
		next: "अगला भाग",
		nothing: "इस शृंखला का कोई भाग अभी अख़बार में नहीं है।",
		parts: phrases("hi", { one: "1 भाग", other: "{count} भाग" }),
	},
	relatedTopics: "जुड़े विषय",
	subsections: "इस खंड में",
	home: "मुखपृष्ठ",
};
