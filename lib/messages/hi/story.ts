import { around } from "../around.ts";
import type { StoryWords } from "../en/story.ts";
import { phrases } from "../phrases.ts";

export const story: StoryWords = {
	by: around("लेखक: "),
	comma: ", ",
	updated: around("अपडेट: "),
	minutes: phrases("hi", { one: "{count} मिनट में पढ़ें", other: "{count} मिनट में पढ़ें" }),
	readIn: "इस भाषा में पढ़ें:",
	languages: "इस ख़बर की दूसरी भाषाएँ",
	whatWasCorrected: "देखें कि क्या सुधारा गया",
	corrections: "भूल सुधार और स्पष्टीकरण",
	notes: { correction: "भूल सुधार", clarification: "स्पष्टीकरण", update: "अपडेट" },
	amended: "संशोधित",
	topics: "इस ख़बर के विषय",
	alsoRead: "यह भी पढ़ें",
	share: { copy: "लिंक कॉपी करें", share: "साझा करें", done: "लिंक कॉपी हो गया।", failed: "यह पता कॉपी करें:" },
	aloud: {
		listen: "सुनें",
		pause: "रोकें",
		resume: "जारी रखें",
		stop: "बंद करें",
		noVoice: "इस डिवाइस पर इस भाषा की कोई आवाज़ नहीं है।",
	},
	live: {
		updated: around("पिछला अपडेट: "),
		ended: around("लाइव कवरेज समाप्त: "),
		keyEvents: "मुख्य घटनाएँ",
		posts: "अपडेट",
		pinned: "सबसे ऊपर",
		keyEvent: "मुख्य घटना",
		edited: around("बदला गया: "),
		newest: "सबसे नए अपडेट",
		older: "पुराने अपडेट",
		nothing: "पहला अपडेट लिखा जा रहा है।",
		newer: "नए अपडेट",
		newPosts: phrases("hi", { one: "एक नया अपडेट: देखें", other: "{count} नए अपडेट: देखें" }),
	},
	body: {
		keyPoints: "मुख्य बातें",
		alsoRead: "यह भी पढ़ें",
		facts: "संक्षेप में",
		gallery: "फ़ोटो गैलरी",
		table: "तालिका",
		credit: "साभार:",
		panorama: "चौड़ी तस्वीर, दाएँ-बाएँ सरकाई जा सकती है",
	},
};
