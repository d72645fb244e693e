-- CreateTable
CREATE TABLE "SitemapMonth" (
    "month" TEXT NOT NULL PRIMARY KEY,
    "stories" INTEGER NOT NULL,
    "changedAt" DATETIME NOT NULL
);

-- Stories that are there already
INSERT INTO "SitemapMonth" ("month", "stories", "changedAt")
SELECT strftime('%Y-%m', "firstPublishedAt" / 1000, 'unixepoch'), count(*), max(coalesce("lastPublishedAt", "firstPublishedAt")) FROM "Article"
WHERE "status" = 'published' AND "publishedRevisionId" IS NOT NULL AND "firstPublishedAt" IS NOT NULL GROUP BY 1;
