import { around } from "../around.ts";
import type { PageWords } from "../en/page.ts";
import { phrases } from "../phrases.ts";

export const page: PageWords = {
	skip: "انتقل إلى المحتوى",
	search: "بحث",
	sections: "الأقسام",
	sectionsAgain: "الأقسام مرة أخرى",
	footer: "المزيد من الصحيفة",
	writeToUs: around("راسلونا: "),
	colours: { title: "الألوان", system: "كما في الجهاز", light: "فاتح", dark: "داكن" },
	textSize: { title: "حجم النص", usual: "عادي", large: "كبير", larger: "أكبر" },

	lite: {
		enter: "النسخة الخفيفة",
		leave: "النسخة الكاملة",
		showPhoto: "عرض الصورة",
		showPhotoOf: (size) => `عرض الصورة، ${size}`,
	},

	latest: "آخر الأخبار",
	breaking: "عاجل",
	mostRead: "الأكثر قراءة",
	opinion: "رأي",
	pictures: "بالصور",
	moreStories: "مزيد من الأخبار",
	readMore: "اقرؤوا المزيد",
	labels: { live: "مباشر", opinion: "رأي" },
	newest: "الأحدث",
	older: "أخبار أقدم",
	pages: "الصفحات",
	newer: "أخبار أحدث",
	newStories: phrases("ar", {
		zero: "لا أخبار جديدة",
		one: "خبر جديد واحد: اعرضه",
		two: "خبران جديدان: اعرضهما",
		few: "{count} أخبار جديدة: اعرضها",
		many: "{count} خبرًا جديدًا: اعرضها",
		other: "{count} خبر جديد: اعرضها",
	}),
	nothingYet: "لا أخبار هنا بعد.",
	nothingOlder: "لا أخبار أقدم من هذه.",
	topic: "موضوع",
	desk: "هيئة التحرير",
	agency: "وكالة أنباء",
	firstEdition: {
		title: "العدد الأول قيد الإعداد",
		text: (paper) => `لم يُنشر أي خبر في «${paper}» بعد. عودوا قريبًا.`,
	},

	missing: {
		short: "الصفحة غير موجودة",
		title: "هذه الصفحة ليست في الصحيفة",
		text: "ربما كُتب العنوان خطأً، أو كان الرابط الذي قادكم إلى هنا غير صحيح. قد تجدون بالبحث ما جئتم من أجله.",
	},
	gone: {
		short: "خبر مسحوب",
		title: "سُحب هذا الخبر",
		text: "أزاله المحررون، ولم يعد جزءًا من الصحيفة.",
	},
	offline: {
		title: "لا اتصال بالإنترنت",
		text: "تحتاج هذه الصفحة إلى اتصال. يمكن قراءتها حالما يعود.",
		kept: "أخبار يمكنكم قراءتها الآن",
		none: "لا شيء بعد. تُحفظ على هذا الجهاز آخر عشرة أخبار تقرؤونها.",
		note: "لا اتصال بالإنترنت. هذا هو الخبر كما كان في {time}.",
	},
	trouble: {
		failed: "حدث خطأ ما في هذه الصفحة، وقد سُجّل. حاولوا مرة أخرى بعد قليل.",
		away: "لا يمكن عرض هذه الصفحة الآن. حاولوا مرة أخرى بعد ثوانٍ.",
		photos: "يجري إعداد صور كثيرة الآن. حاولوا مرة أخرى بعد قليل.",
	},
	onward: "تابعوا إلى",
	frontPage: "الصفحة الأولى",
	feed: {
		what: "هذه خلاصة ويب.",
		how: around(" انسخوا عنوانها إلى قارئ خلاصات لتصلكم الأخبار الجديدة، أو اقرؤوها في ", "."),
	},
};
