-- Names as lists are sorted by them and searches look in them. SQLite's lower() knows a to z alone: the next save of a name does the rest.
DROP INDEX "Contributor_name_idx";
DROP INDEX "Topic_name_idx";
ALTER TABLE "Contributor" ADD COLUMN "sortName" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Topic" ADD COLUMN "sortName" TEXT NOT NULL DEFAULT '';
UPDATE "Contributor" SET "sortName" = lower("name");
UPDATE "Topic" SET "sortName" = lower("name");
CREATE INDEX "Contributor_sortName_id_idx" ON "Contributor"("sortName", "id");
CREATE INDEX "Topic_sortName_id_idx" ON "Topic"("sortName", "id");
