import { around } from "../around.ts";
import type { StoryWords } from "../en/story.ts";
import { phrases } from "../phrases.ts";

export const story: StoryWords = {
	by: around("بقلم "),
	comma: "، ",
	updated: around("آخر تحديث: "),
	minutes: phrases("ar", {
		zero: "قراءة في أقل من دقيقة",
		one: "قراءة في دقيقة",
		two: "قراءة في دقيقتين",
		few: "قراءة في {count} دقائق",
		many: "قراءة في {count} دقيقة",
		other: "قراءة في {count} دقيقة",
	}),
	readIn: "اقرأ بلغة أخرى:",
	languages: "لغات هذا الخبر الأخرى",
	whatWasCorrected: "اقرؤوا ما صُحّح",
	corrections: "تصويبات وتوضيحات",
	notes: { correction: "تصويب", clarification: "توضيح", update: "تحديث" },
	topics: "موضوعات هذا الخبر",
	alsoRead: "اقرأ أيضًا",
	share: { copy: "نسخ الرابط", share: "مشاركة", done: "نُسخ الرابط.", failed: "انسخوا هذا العنوان:" },
	aloud: {
		listen: "استماع",
		pause: "إيقاف مؤقت",
		resume: "متابعة",
		stop: "إيقاف",
		noVoice: "لا صوت لهذه اللغة على هذا الجهاز.",
	},
	live: {
		updated: around("آخر تحديث: "),
		ended: around("انتهت التغطية المباشرة: "),
		keyEvents: "أبرز الأحداث",
		posts: "التحديثات",
		pinned: "مثبّت",
		keyEvent: "حدث بارز",
		edited: around("عُدّل: "),
		newest: "أحدث التحديثات",
		older: "تحديثات أقدم",
		nothing: "يُكتب التحديث الأول الآن.",
		newer: "تحديثات أحدث",
		newPosts: phrases("ar", {
			zero: "لا تحديثات جديدة",
			one: "تحديث جديد واحد: اعرضه",
			two: "تحديثان جديدان: اعرضهما",
			few: "{count} تحديثات جديدة: اعرضها",
			many: "{count} تحديثًا جديدًا: اعرضها",
			other: "{count} تحديث جديد: اعرضها",
		}),
	},
	body: { keyPoints: "أبرز النقاط", alsoRead: "اقرأ أيضًا", facts: "باختصار", gallery: "معرض صور", table: "جدول" },
};
