-- CreateTable
CREATE TABLE "first_step_mark" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "mark" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "first_step_mark_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE INDEX "first_step_mark_user_id_idx" ON "first_step_mark"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "first_step_mark_workspace_id_user_id_mark_key" ON "first_step_mark"("workspace_id", "user_id", "mark");

-- AddForeignKey
ALTER TABLE "first_step_mark" ADD CONSTRAINT "first_step_mark_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
