-- AlterTable
ALTER TABLE "Redirect" ADD COLUMN     "byEditor" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "temporary" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Series" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RevisionSeries" (
    "revisionId" INTEGER NOT NULL,
    "seriesId" INTEGER NOT NULL,
    "part" INTEGER NOT NULL,

    CONSTRAINT "RevisionSeries_pkey" PRIMARY KEY ("revisionId")
);

-- CreateTable
CREATE TABLE "SeriesListing" (
    "articleId" INTEGER NOT NULL,
    "seriesId" INTEGER NOT NULL,
    "part" INTEGER NOT NULL,
    "firstPublishedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SeriesListing_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "Page" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "publishedTitle" TEXT,
    "publishedDescription" TEXT NOT NULL DEFAULT '',
    "publishedBody" TEXT,
    "publishedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "editedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Page_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoryReads" (
    "hour" TIMESTAMP(3) NOT NULL,
    "articleId" INTEGER NOT NULL,
    "reads" INTEGER NOT NULL,

    CONSTRAINT "StoryReads_pkey" PRIMARY KEY ("hour","articleId")
);

-- CreateTable
CREATE TABLE "MostRead" (
    "hours" INTEGER NOT NULL,
    "rank" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,

    CONSTRAINT "MostRead_pkey" PRIMARY KEY ("hours","rank")
);

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

-- AddForeignKey
ALTER TABLE "RevisionSeries" ADD CONSTRAINT "RevisionSeries_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RevisionSeries" ADD CONSTRAINT "RevisionSeries_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesListing" ADD CONSTRAINT "SeriesListing_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesListing" ADD CONSTRAINT "SeriesListing_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryReads" ADD CONSTRAINT "StoryReads_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MostRead" ADD CONSTRAINT "MostRead_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
