-- CreateTable
CREATE TABLE "SitemapMonth" (
    "month" TEXT NOT NULL,
    "stories" INTEGER NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SitemapMonth_pkey" PRIMARY KEY ("month")
);

-- Stories that are there already
INSERT INTO "SitemapMonth" ("month", "stories", "changedAt")
SELECT to_char("firstPublishedAt", 'YYYY-MM'), count(*), max(coalesce("lastPublishedAt", "firstPublishedAt")) FROM "Article"
WHERE "status" = 'published' AND "publishedRevisionId" IS NOT NULL AND "firstPublishedAt" IS NOT NULL GROUP BY 1;
