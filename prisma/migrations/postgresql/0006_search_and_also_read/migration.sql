-- Search sorts by a story's place in time and asks one index for words, section, topics and contributors alike.
ALTER TABLE "PublishedText" ADD COLUMN "place" BIGINT NOT NULL DEFAULT 0, ADD COLUMN "labels" TEXT NOT NULL DEFAULT '';

-- English word stems, and every word kept: who looks for The Who finds them.
CREATE TEXT SEARCH DICTIONARY bureau_stem (TEMPLATE = pg_catalog.snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION bureau (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION bureau ALTER MAPPING REPLACE english_stem WITH bureau_stem;

-- Words with signs between them are words apart, as in the other database; else "and/or" would be a path and "U.S." a host.
CREATE FUNCTION bureau_words(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT regexp_replace(bureau_fold(words), '[\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u060c\u061b\u061f\u0964\u0965\u2000-\u206f\u2190-\u2bff\u3000-\u3004\u3008-\u303f\ufe10-\ufe6f\uff01-\uff0f]+', ' ', 'g')
$$;

DROP TABLE "published_search";
CREATE TABLE "published_search" (
	"articleId" INTEGER PRIMARY KEY REFERENCES "PublishedText"("articleId") ON DELETE CASCADE,
	"place" BIGINT NOT NULL,
	"headline" tsvector NOT NULL,
	"words" tsvector NOT NULL
) WITH (toast_tuple_target = 8160);
-- In the row itself and not packed: who looks through the newest stories for a common word unpacks nothing.
ALTER TABLE "published_search" ALTER COLUMN "words" SET STORAGE EXTERNAL, ALTER COLUMN "headline" SET STORAGE EXTERNAL;

CREATE OR REPLACE FUNCTION "published_search_follow"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	headline tsvector := setweight(to_tsvector('bureau', bureau_words(NEW."headline")), 'A');
	labels tsvector := array_to_tsvector(string_to_array(NEW."labels", ' '));
BEGIN
	INSERT INTO "published_search" VALUES (NEW."articleId", NEW."place", headline || labels,
		headline || setweight(to_tsvector('bureau', bureau_words(NEW."standfirst")), 'B') ||
		to_tsvector('bureau', bureau_words(left(NEW."body", 400000))) || labels)
	ON CONFLICT ("articleId") DO UPDATE SET "place" = EXCLUDED."place", "headline" = EXCLUDED."headline", "words" = EXCLUDED."words";
	RETURN NULL;
END $$;

-- No two stories have one place: where sixteen came in one second, the next takes the one after. The labels' first letter is U+E000.
UPDATE "PublishedText" t SET
	"place" = placed."place",
	"labels" = U&'\E000s' || placed."sectionId" ||
		coalesce((SELECT string_agg(U&' \E000t' || l."topicId", '') FROM "TopicListing" l WHERE l."articleId" = t."articleId"), '') ||
		coalesce((SELECT string_agg(U&' \E000c' || l."contributorId", '') FROM "ContributorListing" l WHERE l."articleId" = t."articleId"), '')
FROM (
	SELECT "articleId", "sectionId", nth + max(wanted - nth) OVER (ORDER BY nth) AS "place" FROM (
		SELECT x."articleId", a."sectionId", floor(extract(epoch FROM a."firstPublishedAt"))::bigint * 16 AS wanted,
			row_number() OVER (ORDER BY a."firstPublishedAt", a."id") AS nth
		FROM "PublishedText" x JOIN "Article" a ON a."id" = x."articleId") AS numbered) AS placed
WHERE placed."articleId" = t."articleId";
CREATE UNIQUE INDEX "PublishedText_place_key" ON "PublishedText"("place");

CREATE INDEX "published_search_words_idx" ON "published_search" USING GIN ("words");
CREATE INDEX "published_search_headline_idx" ON "published_search" USING GIN ("headline");
CREATE UNIQUE INDEX "published_search_place_key" ON "published_search" ("place");

CREATE TABLE "StoryTerms" (
    "articleId" INTEGER NOT NULL,
    "terms" TEXT NOT NULL,

    CONSTRAINT "StoryTerms_pkey" PRIMARY KEY ("articleId")
);
ALTER TABLE "StoryTerms" ADD CONSTRAINT "StoryTerms_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "TermListing" (
    "term" TEXT NOT NULL,
    "articleId" INTEGER NOT NULL,
    "weight" INTEGER NOT NULL,

    CONSTRAINT "TermListing_pkey" PRIMARY KEY ("term","articleId","weight")
);

CREATE TABLE "Word" (
    "word" TEXT NOT NULL,
    "stem" TEXT NOT NULL,
    "stories" INTEGER NOT NULL,
    "round" INTEGER NOT NULL,

    CONSTRAINT "Word_pkey" PRIMARY KEY ("word")
);
CREATE INDEX "Word_stem_idx" ON "Word"("stem");

CREATE TABLE "Vocabulary" (
    "id" INTEGER NOT NULL,
    "round" INTEGER NOT NULL,
    "stories" INTEGER NOT NULL,
    "changes" INTEGER NOT NULL DEFAULT 0,
    "countedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Vocabulary_pkey" PRIMARY KEY ("id")
);

-- Stories that are live already have no reasons kept with what was found for them, and no terms: both are found anew.
DELETE FROM "FoundRelated";
INSERT INTO "Job" ("kind", "key", "payload", "runAt", "createdAt")
	SELECT 'weighStories', 'weighStories', '{}', 'epoch', 'epoch' WHERE EXISTS (SELECT 1 FROM "PublishedText");
