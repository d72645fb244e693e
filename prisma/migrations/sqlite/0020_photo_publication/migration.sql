-- AlterTable
ALTER TABLE "Photo" ADD COLUMN "publishedAt" DATETIME;

-- CreateTable
CREATE TABLE "DeletedPhoto" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "reason" TEXT NOT NULL,
    "deletedAt" DATETIME NOT NULL
);

-- Readers have seen what a revision that went live shows, and portraits. The same for what fronts and pages show of their own accord.
UPDATE "Photo" SET "publishedAt" = "createdAt" WHERE "id" IN (
	SELECT "photoId" FROM "RevisionPhoto" JOIN "Revision" ON "Revision"."id" = "RevisionPhoto"."revisionId" WHERE "Revision"."publishedAt" IS NOT NULL
	UNION SELECT "photoId" FROM "RevisionPhoto" JOIN "Article" ON "Article"."publishedRevisionId" = "RevisionPhoto"."revisionId"
	UNION SELECT "portraitId" FROM "Contributor" WHERE "portraitId" IS NOT NULL
	UNION SELECT "node"."value" FROM "Front" JOIN "FrontRevision" ON "FrontRevision"."id" = "Front"."liveRevisionId", json_tree("FrontRevision"."layout") AS "node"
		WHERE "node"."key" IN ('photoId', 'photo') AND "node"."type" = 'integer'
	UNION SELECT "node"."value" FROM "Page", json_tree("Page"."publishedBody") AS "node"
		WHERE "Page"."publishedBody" IS NOT NULL AND "node"."key" = 'photoId' AND "node"."type" = 'integer'
);
