import { bold, divider, factBox, heading, paragraph, pullQuote, run } from "../marks.ts";
import type { Piece } from "../telling.ts";

/** The long read of the edition. */
export const theYearTheHillMoved: Piece[] = [
	[
		run("The dogs went first.", bold),
		run(
			" That is what everyone at Upper Tirsang says, although it is not quite what they noticed at the time. What they noticed was that it was quiet. It had rained for six days, on iron roofs, so that people had got used to shouting; and at some point after midnight on the seventh the rain thinned, and there was no barking in it.",
		),
	],
	"“I thought, good, they are asleep,” says Maya Lepcharan, who was awake with a child. “Then I thought, all of them?”",
	"She is forty-four, a plucker like her mother, and had lived all her life in the third row of the lines, in a house whose back wall was the hill. At ten to one the wall came in, slowly, she says, like someone leaning on a door. She had time to pick up the boy and the pressure cooker. She still does not know why the pressure cooker.",
	"By two o’clock a slope four hundred metres wide had gone from under Section 9 of the Tirsang tea garden and come to rest in the Ketaki. It took thirty-one houses, a crèche, a temple to the goddess of the place, and about sixty thousand bushes, some of which could be seen for weeks afterwards, upright and in leaf, on an island that had not been there before. It took eleven people. It might have been two hundred. Nearly everyone else had gone out to look for the dogs.",
	heading("A slope is a decision"),
	"Geologists do not like the word ‘sudden’. Vikram Oste, who surveyed the hill for the district in the spring before it fell, and again in the autumn after, keeps the two maps pinned one over the other, so that he can lift the first like a page.",
	"“A slope is a decision that has not been taken yet,” he says. “Water goes in at the top. It comes out at the bottom. As long as those two are the same, nothing happens, for a thousand years. Then somebody builds a road.”",
	"The road at Upper Tirsang was cut in 1988, to bring the leaf down by lorry instead of by ropeway. It crossed the hill a third of the way up. Above it there were five springs, below it two. The other three, Dr Oste thinks, did not dry up, as people had supposed. They had nowhere to come out.",
	"His report of that spring was nineteen pages long. On the fourteenth he recommended that the lines be moved. It reached the district in May, where it was stamped; the garden in June, where it was filed under Roads; and the union in November, when it was passed under the door of its office in an envelope without a name. By then everybody who could have used it had read it in the ground.",
	pullQuote(
		"Water goes in at the top. It comes out at the bottom. As long as those two are the same, nothing happens, for a thousand years.",
		"Vikram Oste, geologist",
	),
	heading("The tent year"),
	"For the first winter, 140 families lived on the football field at Lower Tirsang, in tents that were blue for those from Rows 1 to 6 and white for the rest, because they had come from two charities. The children divided accordingly. There were blue-tent and white-tent cricket teams, and a war with mud. “It was very useful,” says the schoolmistress, Philomena Dkhar-Rose, “because nobody had to talk about the rows.”",
	"The garden paid wages for three months to people whose section no longer existed. Then it offered work at another, eleven kilometres off, with a lorry at five in the morning. About half went. The lorry used the road.",
	"Maya Lepcharan did not go. She had been the fastest hand in Section 9, thirty-eight kilograms on a good day in June, and she found that she could not stand on a slope. “On the flat I am all right. As soon as one foot is higher than the other I think, well, which is it going to be.” She took in washing. In a camp with one tap there is a good deal of it.",
	{ photo: "tea-terraces", caption: "What is left of Section 9, from the new road. The terraces end where the slope did.", width: "wide" },
	"The dead were found one after another, until February. The eleventh was the crèche’s night watchman, a man named Budhan, known for falling asleep. He was on the path to Row 12 with a tin plate in one hand and a spoon in the other. He had been going from door to door, beating it. That was the other thing people had taken for rain.",
	heading("Where is here"),
	"A village that has been destroyed has the same problem as one that has not yet been built: it must agree on where it is. The district offered three sites. One was flat, dry, and two hours’ walk from any work. One was close to the garden and had, when Dr Oste was sent to look at it, a spring in the wrong place. The third belonged to the army, which was thinking about it.",
	"There were nineteen meetings. They were held on Sundays, under the goalposts, and anyone who wished to could see the old place while they talked: a long brown mark on the hill, with a green edge, like something that had been crossed out.",
	"What came of them was nobody’s plan. In the second spring eight families went back. They did not go to the slope, but to the shoulder beside it, where the bushes still stood and the rock, one could see now that it had been cut open, came up to the surface. They built in bamboo and kept the tents as roofs. In a month there were thirty houses, half of them blue.",
	"The district called it an encroachment. The garden, whose land it was, called it a misunderstanding, and then, when the leaf from Section 10 began to come in again without a lorry, stopped calling it anything. Dr Oste was asked to say that it was unsafe. He went up with a hammer and stayed for four days.",
	"“It is the best site in the valley,” he says. “It always was. It was not built on in the first place because it was too hard to dig.”",
	divider(),
	"They are called the New Lines, and have forty-seven houses, a school with a bell, and seven drains that are everyone’s business. Each family has one day on which it walks them, end to end, with a stick, and writes down in a school notebook what went in and what came out. Philomena Dkhar-Rose marks it as though it were homework. She has twice sent it back.",
	"The notebooks go to Dr Oste, who says that he has nothing as good from anywhere with a budget. From the third of them he worked out that a drain had been losing a bucket a minute somewhere below the temple. They dug there, and found one of the three springs.",
	"It comes out under a stone lip now, into a trough. It is cold and tastes of iron. Women from the lower lines walk up for it, although they have a tap.",
	"There is a new temple. The goddess was recovered from the island, in the dry season, by boys who had been told not to; she had lost an arm, and there was a debate on whether one may worship a goddess who has been damaged, which was settled by an old woman who asked which of them had not. There is a tin plate on the wall.",
	"And there are dogs. Nobody remembers having brought them. They sleep in the road that nobody uses, in the sun, with their chins on the place where it ends.",
	heading("Thirty-eight kilograms"),
	"In May, on the first dry morning, Maya Lepcharan walked up to Section 10 with her sister’s basket. She had not said that she would. She stood for some time at the bottom of the row. Then she put the left foot, which was the lower, against a stone, and tried it, and leaned.",
	"She brought in nine kilograms. The weighing clerk, who had known her in Row 3, wrote it in the column, looked at it, and did not say anything. The next day it was fourteen.",
	"The boy is seven. He has a whistle, a dog, and a theory, which is that hills move all the time but only when you are not looking. His mother has told him that this is more or less what the geologist says. He looks as often as he can.",
	factBox(
		"How this was reported",
		paragraph(
			"Lhamu Sering visited Upper Tirsang eleven times over four seasons and spoke with fifty-two people who lived in Section 9. Those named agreed to be. The report of the first survey was read in full; the garden’s owners were sent questions three times and answered the second.",
		),
	),
];
