-- AlterTable
ALTER TABLE "question" ADD COLUMN     "edited_at" TIMESTAMPTZ(3);
