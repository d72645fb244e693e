-- Texts that are not plain English are kept a second time as search compares them: folded, and apart where a script puts no spaces.
ALTER TABLE "PublishedText" ADD COLUMN "indexedHeadline" TEXT, ADD COLUMN "indexedStandfirst" TEXT, ADD COLUMN "indexedBody" TEXT;
ALTER TABLE "WorkingText" ADD COLUMN "indexedHeadline" TEXT, ADD COLUMN "indexedStandfirst" TEXT, ADD COLUMN "indexedBody" TEXT;

CREATE OR REPLACE FUNCTION "published_search_follow"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	headline tsvector := setweight(to_tsvector('bureau', bureau_words(coalesce(NEW."indexedHeadline", NEW."headline"))), 'A');
	labels tsvector := array_to_tsvector(string_to_array(NEW."labels", ' '));
BEGIN
	INSERT INTO "published_search" VALUES (NEW."articleId", NEW."place", headline || labels,
		headline || setweight(to_tsvector('bureau', bureau_words(coalesce(NEW."indexedStandfirst", NEW."standfirst"))), 'B') ||
		to_tsvector('bureau', bureau_words(left(coalesce(NEW."indexedBody", NEW."body"), 400000))) || labels)
	ON CONFLICT ("articleId") DO UPDATE SET "place" = EXCLUDED."place", "headline" = EXCLUDED."headline", "words" = EXCLUDED."words";
	RETURN NULL;
END $$;

-- The newsroom's index keeps every word too: who looks for "who", "it" or "US" finds them.
CREATE OR REPLACE FUNCTION "working_search_follow"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
	INSERT INTO "working_search" VALUES (NEW."articleId",
		setweight(to_tsvector('bureau', bureau_words(coalesce(NEW."indexedHeadline", NEW."headline"))), 'A') ||
		setweight(to_tsvector('bureau', bureau_words(coalesce(NEW."indexedStandfirst", NEW."standfirst"))), 'B') ||
		to_tsvector('bureau', bureau_words(left(coalesce(NEW."indexedBody", NEW."body"), 400000))))
	ON CONFLICT ("articleId") DO UPDATE SET "words" = EXCLUDED."words";
	RETURN NULL;
END $$;

-- What is there already is brought to the new form beside the paper's work.
INSERT INTO "Job" ("kind", "key", "payload", "runAt", "createdAt")
	SELECT 'indexAgain', 'indexAgain', '{}', 'epoch', 'epoch' WHERE EXISTS (SELECT 1 FROM "Article") OR EXISTS (SELECT 1 FROM "Photo")
		OR EXISTS (SELECT 1 FROM "Topic") OR EXISTS (SELECT 1 FROM "Contributor");
