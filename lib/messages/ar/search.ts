import { around } from "../around.ts";
import type { SearchWords } from "../en/search.ts";
import { phrases } from "../phrases.ts";

export const search: SearchWords = {
	title: "بحث",
	button: "ابحث",
	field: "ابحث في الصحيفة",
	hints: "أخبار في عناوينها هذه الكلمات",
	narrow: "تضييق البحث",
	section: "القسم",
	everySection: "كل الأقسام",
	by: "الكاتب",
	from: "من",
	until: "حتى",

	narrowedTo: "البحث مقتصر على",
	filters: {
		section: (names) => `القسم: ${names}`,
		by: (names) => `الكاتب: ${names}`,
		topic: (names) => `الموضوع: ${names}`,
		from: (day) => `من ${day}`,
		to: (day) => `حتى ${day}`,
	},
	not: (filter) => `باستثناء ${filter}`,
	remove: (filter) => `إزالة: ${filter}`,
	quoted: (text) => `«${text}»`,

	found: "الأخبار التي وُجدت",
	order: "ترتيب الأخبار",
	sorts: { relevance: "الأقرب إلى البحث أولًا", date: "الأحدث أولًا" },
	first: "العودة إلى أولى النتائج",
	more: "مزيد من النتائج",
	stories: phrases("ar", {
		zero: "لا أخبار",
		one: "خبر واحد",
		two: "خبران",
		few: "{count} أخبار",
		many: "{count} خبرًا",
		other: "{count} خبر",
	}),
	moreThan: (stories) => `أكثر من ${stories}. تأتي أولًا أقرب الأخبار الحديثة إلى البحث، ثم الأقدم منها.`,
	didYouMean: around("هل تقصدون ", "؟"),
	notUsed: (written) => `لم يُستخدم: ${written}.`,
	names: "أشخاص ومواضيع",
	kinds: { by: "الكاتب", topic: "الموضوع" },
	unused: {
		notFound: "لم يرد في أي خبر. في هذه الأخبار بقية الكلمات.",
		notTogether: "لا خبر يجمعه مع بقية الكلمات.",
		noDay: (value) => `«${value}» ليس تاريخًا. اكتبوه هكذا: 2016-11-01.`,
		tooManyWords: (most) => `لا يشمل البحث إلا الكلمات الأولى، وحدّها الأقصى ${most}.`,
	},

	noMore: "لا مزيد من النتائج.",
	nothing: "لا خبر يجمع كل هذا",
	nobody: {
		section: (name) => `لا يوجد قسم باسم «${name}».`,
		by: (name) => `لا يكتب هنا أحد باسم «${name}».`,
		topic: (name) => `لا يوجد موضوع باسم «${name}».`,
	},
	advice: {
		widen: "أزيلوا من الأعلى ما يضيّق البحث.",
		fewer: "جرّبوا كلمات أقل أو إملاءً آخر.",
		forms: "علامات الاقتباس تبحث عن الكلمات متجاورة.",
	},
	help: "كيف يمكن البحث",
	examples: [
		{ asked: "ميناء عبّارة", finds: "أخبار فيها الكلمتان معًا" },
		{ asked: "«عبّارة الليل»", finds: "الكلمات متجاورة بهذا الترتيب" },
		{ asked: "عبّارة -إضراب", finds: "الكلمة الأولى دون الثانية" },
		{ asked: "section:world", finds: "قسم واحد" },
		{ asked: "by:«مكتبنا»", finds: "كاتب واحد" },
		{ asked: "topic:elections", finds: "موضوع واحد" },
		{ asked: "after:2016-11 before:2017", finds: "من نوفمبر 2016 إلى ما قبل بداية 2017" },
	],
};
