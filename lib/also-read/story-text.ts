/** A published story as Also Read weighs it. */
export type StoryText = { headline: string; standfirst: string; body: string; topicIds: readonly number[] };

/** How rare a term is: in how many of how many stories it stands. A term that nobody counted is taken for the rarest. */
export type Rarity = { stories: number; with: (stem: string) => number };
