-- CreateTable
CREATE TABLE "Series" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "RevisionSeries" (
    "revisionId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "seriesId" INTEGER NOT NULL,
    "part" INTEGER NOT NULL,
    CONSTRAINT "RevisionSeries_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RevisionSeries_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SeriesListing" (
    "articleId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "seriesId" INTEGER NOT NULL,
    "part" INTEGER NOT NULL,
    "firstPublishedAt" DATETIME NOT NULL,
    CONSTRAINT "SeriesListing_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SeriesListing_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Page" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "publishedTitle" TEXT,
    "publishedDescription" TEXT NOT NULL DEFAULT '',
    "publishedBody" TEXT,
    "publishedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "editedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "StoryReads" (
    "hour" DATETIME NOT NULL,
    "articleId" INTEGER NOT NULL,
    "reads" INTEGER NOT NULL,

    PRIMARY KEY ("hour", "articleId"),
    CONSTRAINT "StoryReads_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MostRead" (
    "hours" INTEGER NOT NULL,
    "rank" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,

    PRIMARY KEY ("hours", "rank"),
    CONSTRAINT "MostRead_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Redirect" ADD COLUMN "temporary" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Redirect" ADD COLUMN "byEditor" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE UNIQUE INDEX "Series_slug_key" ON "Series"("slug");

-- CreateIndex
CREATE INDEX "RevisionSeries_seriesId_idx" ON "RevisionSeries"("seriesId");

-- CreateIndex
CREATE INDEX "SeriesListing_seriesId_part_firstPublishedAt_articleId_idx" ON "SeriesListing"("seriesId", "part", "firstPublishedAt", "articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Page_slug_key" ON "Page"("slug");

-- CreateIndex
CREATE INDEX "StoryReads_articleId_idx" ON "StoryReads"("articleId");

-- CreateIndex
CREATE INDEX "MostRead_articleId_idx" ON "MostRead"("articleId");
