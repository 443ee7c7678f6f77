-- CreateTable
CREATE TABLE "saved_queue" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_queue_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE INDEX "saved_queue_user_id_idx" ON "saved_queue"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_queue_workspace_id_user_id_name_key" ON "saved_queue"("workspace_id", "user_id", "name");

-- AddForeignKey
ALTER TABLE "saved_queue" ADD CONSTRAINT "saved_queue_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
