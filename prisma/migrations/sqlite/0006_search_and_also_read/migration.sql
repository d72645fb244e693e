-- Search sorts by a story's place in time and asks one index for words, section, topics and contributors alike.
DROP TRIGGER "published_fts_insert";
DROP TRIGGER "published_fts_delete";
DROP TRIGGER "published_fts_update";
DROP TABLE "published_fts";

ALTER TABLE "PublishedText" ADD COLUMN "place" BIGINT NOT NULL DEFAULT 0;
ALTER TABLE "PublishedText" ADD COLUMN "labels" TEXT NOT NULL DEFAULT '';

-- No two stories have one place: where sixteen came in one second, the next takes the one after. The labels' first letter is U+E000.
UPDATE "PublishedText" SET "place" = placed."place" FROM (
	SELECT "articleId", row + max(wanted - row) OVER (ORDER BY row) AS "place" FROM (
		SELECT t."articleId", a."firstPublishedAt" / 1000 * 16 AS wanted, row_number() OVER (ORDER BY a."firstPublishedAt", a."id") AS row
		FROM "PublishedText" t JOIN "Article" a ON a."id" = t."articleId")) AS placed
WHERE placed."articleId" = "PublishedText"."articleId";
CREATE UNIQUE INDEX "PublishedText_place_key" ON "PublishedText"("place");
UPDATE "PublishedText" SET "labels" =
	(SELECT char(57344) || 's' || "sectionId" FROM "Article" WHERE "id" = "articleId") ||
	coalesce((SELECT group_concat(' ' || char(57344) || 't' || l."topicId", '') FROM "TopicListing" l WHERE l."articleId" = "PublishedText"."articleId"), '') ||
	coalesce((SELECT group_concat(' ' || char(57344) || 'c' || l."contributorId", '') FROM "ContributorListing" l WHERE l."articleId" = "PublishedText"."articleId"), '');

CREATE VIRTUAL TABLE "published_fts" USING fts5("headline", "standfirst", "body", "labels", content='PublishedText', content_rowid='place', tokenize='porter unicode61 remove_diacritics 2');
-- Headlines alone, for what is offered while somebody types and for what ranks first.
CREATE VIRTUAL TABLE "published_fts_headlines" USING fts5("headline", "labels", content='PublishedText', content_rowid='place', tokenize='porter unicode61 remove_diacritics 2', prefix='2 3 4');
INSERT INTO "published_fts"("published_fts") VALUES ('rebuild');
INSERT INTO "published_fts_headlines"("published_fts_headlines") VALUES ('rebuild');

CREATE TRIGGER "published_fts_insert" AFTER INSERT ON "PublishedText" BEGIN
	INSERT INTO "published_fts"(rowid, "headline", "standfirst", "body", "labels") VALUES (new."place", new."headline", new."standfirst", new."body", new."labels");
	INSERT INTO "published_fts_headlines"(rowid, "headline", "labels") VALUES (new."place", new."headline", new."labels");
END;

CREATE TRIGGER "published_fts_delete" AFTER DELETE ON "PublishedText" BEGIN
	INSERT INTO "published_fts"("published_fts", rowid, "headline", "standfirst", "body", "labels") VALUES ('delete', old."place", old."headline", old."standfirst", old."body", old."labels");
	INSERT INTO "published_fts_headlines"("published_fts_headlines", rowid, "headline", "labels") VALUES ('delete', old."place", old."headline", old."labels");
END;

CREATE TRIGGER "published_fts_update" AFTER UPDATE ON "PublishedText" BEGIN
	INSERT INTO "published_fts"("published_fts", rowid, "headline", "standfirst", "body", "labels") VALUES ('delete', old."place", old."headline", old."standfirst", old."body", old."labels");
	INSERT INTO "published_fts_headlines"("published_fts_headlines", rowid, "headline", "labels") VALUES ('delete', old."place", old."headline", old."labels");
	INSERT INTO "published_fts"(rowid, "headline", "standfirst", "body", "labels") VALUES (new."place", new."headline", new."standfirst", new."body", new."labels");
	INSERT INTO "published_fts_headlines"(rowid, "headline", "labels") VALUES (new."place", new."headline", new."labels");
END;

CREATE TABLE "StoryTerms" (
    "articleId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "terms" TEXT NOT NULL,
    CONSTRAINT "StoryTerms_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "TermListing" (
    "term" TEXT NOT NULL,
    "articleId" INTEGER NOT NULL,
    "weight" INTEGER NOT NULL,

    PRIMARY KEY ("term", "articleId", "weight")
) WITHOUT ROWID;

CREATE TABLE "Word" (
    "word" TEXT NOT NULL PRIMARY KEY,
    "stem" TEXT NOT NULL,
    "stories" INTEGER NOT NULL,
    "round" INTEGER NOT NULL
);
CREATE INDEX "Word_stem_idx" ON "Word"("stem");

CREATE TABLE "Vocabulary" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "round" INTEGER NOT NULL,
    "stories" INTEGER NOT NULL,
    "changes" INTEGER NOT NULL DEFAULT 0,
    "countedAt" DATETIME NOT NULL
);

-- Stories that are live already have no reasons kept with what was found for them, and no terms: both are found anew.
DELETE FROM "FoundRelated";
INSERT INTO "Job" ("kind", "key", "payload", "runAt", "createdAt")
	SELECT 'weighStories', 'weighStories', '{}', 0, 0 WHERE EXISTS (SELECT 1 FROM "PublishedText");
