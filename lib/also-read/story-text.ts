/** A published story as Also Read weighs it. */
export type StoryText = { headline: string; standfirst: string; body: string; topicIds: readonly number[] };

/** How rare a term is: in how many of how many stories it stood when they were counted; 0 for one that is new since. */
export type Rarity = { stories: number; with: (stem: string) => number };
