-- AlterTable
ALTER TABLE "Correction" ADD COLUMN     "amendedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "CorrectionVersion" (
    "id" SERIAL NOT NULL,
    "correctionId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "authorId" TEXT,
    "publishedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CorrectionVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CorrectionVersion_correctionId_id_idx" ON "CorrectionVersion"("correctionId", "id");

-- AddForeignKey
ALTER TABLE "CorrectionVersion" ADD CONSTRAINT "CorrectionVersion_correctionId_fkey" FOREIGN KEY ("correctionId") REFERENCES "Correction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CorrectionVersion" ADD CONSTRAINT "CorrectionVersion_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
