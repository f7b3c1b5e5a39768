/**
 * Packs what cannot be made again out of Jenkins' home, and keeps the newest archives: for any shell with tar and gzip.
 *
 * It reads HOME_DIR, BACKUP_DIR (absolute) and KEEP. An archive that cannot be read back counts for nothing: its name is given at the end.
 */
export const backupScript = `set -eu
cd "$HOME_DIR"
# What a run that was killed has left.
rm -f "$BACKUP_DIR"/jenkins-*.tar.gz.part
archive="$BACKUP_DIR/jenkins-$(date -u +%Y%m%dT%H%M%SZ).tar.gz"
part="$archive.part"
trap 'rm -f "$part"' EXIT

# Jenkins goes on writing: GNU tar ends with 1 where a file changed while it was read, which is fit for a log or a build that runs.
status=0
tar -czf "$part" \\
  --exclude=./lost+found --exclude=./workspace --exclude=./caches --exclude=./plugins --exclude=./war --exclude=./logs \\
  --exclude=./.cache . || status=$?
[ "$status" -le 1 ] || exit "$status"
tar -tzf "$part" >/dev/null
mv "$part" "$archive"
echo "Packed $archive."

# Names hold the time, so that the oldest come first.
set -- "$BACKUP_DIR"/jenkins-*.tar.gz
while [ "$#" -gt "$KEEP" ]; do
  rm -f "$1"
  echo "Removed $1."
  shift
done
`;
