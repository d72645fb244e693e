import { around } from "../around.ts";
import type { StoryWords } from "../en/story.ts";

export const story: StoryWords = {
	by: around("بقلم "),
	comma: "، ",
	updated: around("آخر تحديث: "),
	whatWasCorrected: "اقرؤوا ما صُحّح",
	corrections: "تصويبات وتوضيحات",
	notes: { correction: "تصويب", clarification: "توضيح", update: "تحديث" },
	topics: "موضوعات هذا الخبر",
	alsoRead: "اقرأ أيضًا",
	share: { copy: "نسخ الرابط", share: "مشاركة", done: "نُسخ الرابط.", failed: "انسخوا هذا العنوان:" },
	body: { keyPoints: "أبرز النقاط", alsoRead: "اقرأ أيضًا", facts: "باختصار", gallery: "معرض صور", table: "جدول" },
};
