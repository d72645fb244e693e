-- AlterTable
ALTER TABLE "Correction" ADD COLUMN "amendedAt" DATETIME;

-- CreateTable
CREATE TABLE "CorrectionVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "correctionId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "authorId" TEXT,
    "publishedAt" DATETIME NOT NULL,
    CONSTRAINT "CorrectionVersion_correctionId_fkey" FOREIGN KEY ("correctionId") REFERENCES "Correction" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CorrectionVersion_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "CorrectionVersion_correctionId_id_idx" ON "CorrectionVersion"("correctionId", "id");
