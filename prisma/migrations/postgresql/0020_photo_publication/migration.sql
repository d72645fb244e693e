-- AlterTable
ALTER TABLE "Photo" ADD COLUMN "publishedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "DeletedPhoto" (
    "hash" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "deletedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DeletedPhoto_pkey" PRIMARY KEY ("hash")
);

-- Readers have seen what a revision that went live shows, and portraits. The same for what fronts and pages show of their own accord.
UPDATE "Photo" SET "publishedAt" = "createdAt" WHERE "id" IN (
	SELECT "photoId" FROM "RevisionPhoto" JOIN "Revision" ON "Revision"."id" = "RevisionPhoto"."revisionId" WHERE "Revision"."publishedAt" IS NOT NULL
	UNION SELECT "photoId" FROM "RevisionPhoto" JOIN "Article" ON "Article"."publishedRevisionId" = "RevisionPhoto"."revisionId"
	UNION SELECT "portraitId" FROM "Contributor" WHERE "portraitId" IS NOT NULL
	UNION SELECT "node"::text::int FROM "Front" JOIN "FrontRevision" ON "FrontRevision"."id" = "Front"."liveRevisionId",
		jsonb_path_query("FrontRevision"."layout"::jsonb, 'lax $.**.photoId ? (@.type() == "number")') AS "node"
	UNION SELECT "node"::text::int FROM "Front" JOIN "FrontRevision" ON "FrontRevision"."id" = "Front"."liveRevisionId",
		jsonb_path_query("FrontRevision"."layout"::jsonb, 'lax $.**.photo ? (@.type() == "number")') AS "node"
	UNION SELECT "node"::text::int FROM "Page", jsonb_path_query("Page"."publishedBody"::jsonb, 'lax $.**.photoId ? (@.type() == "number")') AS "node"
		WHERE "Page"."publishedBody" IS NOT NULL
);
