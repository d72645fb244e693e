import { around } from "../around.ts";
import type { ListWords } from "../en/lists.ts";

export const lists: ListWords = {
	mostRead: {
		title: "الأكثر قراءة",
		day: "في آخر 24 ساعة",
		week: "في آخر 7 أيام",
		nothing: "ما قُرئ لا يكفي بعد لترتيبه. عودوا بعد قليل.",
		counted: "تعدّها الصحيفة بنفسها، بلا ملفات تعريف ارتباط وبلا طرف آخر. لا تُعدّ البرامج، ولا من يطلب ألّا يُتتبَّع.",
	},
	latest: { about: (paper) => `كل ما تنشره «${paper}»، الأحدث أولًا.` },
	archive: {
		title: "الأرشيف",
		about: "كل خبر بحسب اليوم الذي نُشر فيه.",
		nothing: "لم يُنشر أي خبر بعد.",
		nothingThen: "لم يُنشر أي خبر في هذا اليوم.",
		nothingInMonth: "لم يُنشر أي خبر في هذا الشهر.",
		earlier: "أقدم",
		later: "أحدث",
		around: "أيام أخرى",
		months: "أشهر أخرى",
	},
	corrections: {
		title: "تصويبات",
		about: "ما كان خطأً في خبر فصُوِّب، وما وُضِّح، وما أُضيف لاحقًا. كل ملاحظة تبقى مع خبرها.",
		nothing: "لم يلزم تصويب شيء بعد.",
		older: "ملاحظات أقدم",
		newest: "أحدث الملاحظات",
		of: around("في: "),
	},
	series: {
		title: "سلسلة",
		part: (number, all) => `الجزء ${number} من ${all}`,
		previous: "الجزء السابق",
		next: "الجزء التالي",
		nothing: "لم يُنشر أي جزء من هذه السلسلة بعد.",
	},
	relatedTopics: "موضوعات ذات صلة",
	subsections: "في هذا القسم",
};
