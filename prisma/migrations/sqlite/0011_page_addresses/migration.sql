-- AddColumn
ALTER TABLE "Page" ADD COLUMN "publishedSlug" TEXT;
UPDATE "Page" SET "publishedSlug" = "slug" WHERE "publishedAt" IS NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "Page_publishedSlug_key" ON "Page"("publishedSlug");
