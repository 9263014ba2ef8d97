/** Longer side of a poster, pixels: what the largest thumbnail of a platform needs. */
const longerSide = 1920;

/** The frame that a video shows just now, as a PNG. Rejects where the page may not read it or there is none. */
export function grabFrame(video: HTMLVideoElement): Promise<Blob> {
  const scale = Math.min(1, longerSide / Math.max(video.videoWidth, video.videoHeight, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(video.videoWidth * scale));
  canvas.height = Math.max(1, Math.round(video.videoHeight * scale));
  canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The frame cannot be read.')) : resolve(blob)),
      'image/png',
    );
  });
}
