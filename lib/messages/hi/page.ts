import { around } from "../around.ts";
import type { PageWords } from "../en/page.ts";
import { phrases } from "../phrases.ts";

export const page: PageWords = {
	skip: "सीधे सामग्री पर जाएँ",
	search: "खोजें",
	sections: "खंड",
	sectionsAgain: "खंड, फिर से",
	footer: "अख़बार में और",
	writeToUs: around("हमें लिखें: "),
	colours: { title: "रंग", system: "सिस्टम जैसा", light: "हल्का", dark: "गहरा" },
	textSize: { title: "अक्षरों का आकार", usual: "सामान्य", large: "बड़ा", larger: "और बड़ा" },

	lite: {
		enter: "हल्का संस्करण",
		leave: "पूरा संस्करण",
		showPhoto: "फ़ोटो देखें",
		showPhotoOf: (size) => `फ़ोटो देखें, ${size}`,
	},

	latest: "ताज़ा ख़बरें",
	breaking: "ताज़ा समाचार",
	mostRead: "सबसे ज़्यादा पढ़ी गईं",
	opinion: "विचार",
	pictures: "तस्वीरों में",
	moreStories: "और ख़बरें",
	readMore: "आगे पढ़ें",
	labels: { live: "लाइव", opinion: "विचार" },
	newest: "सबसे नई ख़बरें",
	older: "पुरानी ख़बरें",
	pages: "पृष्ठ",
	newer: "नई ख़बरें",
	newStories: phrases("hi", { one: "एक नई ख़बर: देखें", other: "{count} नई ख़बरें: देखें" }),
	nothingYet: "यहाँ अभी कोई ख़बर नहीं है।",
	nothingOlder: "इससे पुरानी कोई ख़बर नहीं है।",
	topic: "विषय",
	desk: "डेस्क",
	agency: "एजेंसी",
	firstEdition: {
		title: "पहला अंक तैयार हो रहा है",
		text: (paper) => `${paper} में अभी कोई ख़बर प्रकाशित नहीं हुई है। जल्द फिर आइए।`,
	},

	missing: {
		short: "पृष्ठ नहीं मिला",
		title: "यह पृष्ठ अख़बार में नहीं है",
		text: "हो सकता है पता ग़लत लिखा गया हो, या जिस लिंक से आप आए वह ग़लत हो। जो आप ढूँढ रहे थे, वह शायद खोज से मिल जाए।",
	},
	gone: {
		short: "वापस ली गई",
		title: "यह ख़बर वापस ले ली गई है",
		text: "संपादकों ने इसे हटा दिया है। यह अब अख़बार का हिस्सा नहीं है।",
	},
	offline: {
		title: "आप ऑफ़लाइन हैं",
		text: "इस पृष्ठ के लिए इंटरनेट चाहिए। कनेक्शन लौटते ही इसे पढ़ा जा सकेगा।",
		kept: "ये ख़बरें आप अभी पढ़ सकते हैं",
		none: "अभी कोई नहीं। आपकी पढ़ी हुई पिछली दस ख़बरें इस डिवाइस पर रखी जाती हैं।",
		note: "आप ऑफ़लाइन हैं। ख़बर का यह रूप {time} का है।",
	},
	onward: "यहाँ जाएँ",
	frontPage: "मुखपृष्ठ",
	feed: {
		what: "यह एक वेब फ़ीड है।",
		how: around(" इसका पता किसी फ़ीड रीडर में डालें, नई ख़बरें आप तक पहुँचती रहेंगी। या उन्हें यहाँ पढ़ें: "),
	},
};
