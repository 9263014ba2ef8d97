import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  MovOutputFormat,
  Mp4OutputFormat,
  OggOutputFormat,
  Output,
  type OutputFormat,
  WebMOutputFormat,
} from 'mediabunny';

/** What a film is said to be. Its pictures and sounds are nothing: only the container is true. */
export interface FilmPlan {
  readonly seconds?: number;
  readonly frameRate?: number;
  readonly width?: number;
  readonly height?: number;
  readonly rotation?: 0 | 90 | 180 | 270;
  readonly sound?: boolean;
  /** Bytes of each frame. */
  readonly frameBytes?: number;
}

const avcDescription = new Uint8Array([
  1, 0x64, 0, 0x1f, 0xff, 0xe1, 0, 4, 0x67, 0x64, 0, 0x1f, 1, 0, 4, 0x68, 0xee, 0x3c, 0x80,
]);
const video = {
  avc: { codec: 'avc1.64001f', description: avcDescription },
  vp9: { codec: 'vp09.00.10.08' },
} as const;
const sound = {
  aac: { codec: 'mp4a.40.2', description: new Uint8Array([0x11, 0x90]) },
  opus: {
    codec: 'opus',
    description: new Uint8Array([...Buffer.from('OpusHead'), 1, 2, 0x38, 1, 0x80, 0xbb, 0, 0, 0, 0, 0]),
  },
} as const;
const soundRate = 50;

async function write(
  format: OutputFormat,
  codecs: { readonly video: keyof typeof video | null; readonly sound: keyof typeof sound | null },
  plan: FilmPlan,
): Promise<Uint8Array> {
  const { seconds = 2, frameRate = 25, width = 320, height = 180, rotation = 0, frameBytes = 6 } = plan;
  const output = new Output({ format, target: new BufferTarget() });
  const pictures = codecs.video === null ? null : new EncodedVideoPacketSource(codecs.video);
  const sounds = codecs.sound === null ? null : new EncodedAudioPacketSource(codecs.sound);
  if (pictures !== null) output.addVideoTrack(pictures, { rotation, frameRate });
  if (sounds !== null) output.addAudioTrack(sounds);
  await output.start();
  const frames = pictures === null ? 0 : seconds * frameRate;
  for (let frame = 0; frame < frames; frame += 1) {
    const kind = frame % frameRate === 0 ? 'key' : 'delta';
    const packet = new EncodedPacket(new Uint8Array(frameBytes).fill(frame), kind, frame / frameRate, 1 / frameRate);
    const decoderConfig = { ...video[codecs.video ?? 'avc'], codedWidth: width, codedHeight: height };
    await pictures?.add(packet, frame === 0 ? { decoderConfig } : undefined);
  }
  const beats = sounds === null ? 0 : seconds * soundRate;
  for (let at = 0; at < beats; at += 1) {
    const packet = new EncodedPacket(new Uint8Array([0xfc, at, 1, 2]), 'key', at / soundRate, 1 / soundRate);
    const decoderConfig = { ...sound[codecs.sound ?? 'aac'], numberOfChannels: 2, sampleRate: 48_000 };
    await sounds?.add(packet, at === 0 ? { decoderConfig } : undefined);
  }
  await output.finalize();
  return new Uint8Array(output.target.buffer ?? new ArrayBuffer(0));
}

export function mp4(plan: FilmPlan = {}): Promise<Uint8Array> {
  return write(new Mp4OutputFormat(), { video: 'avc', sound: plan.sound === false ? null : 'aac' }, plan);
}

export function mov(plan: FilmPlan = {}): Promise<Uint8Array> {
  return write(new MovOutputFormat(), { video: 'avc', sound: plan.sound === false ? null : 'aac' }, plan);
}

export function webm(plan: FilmPlan = {}): Promise<Uint8Array> {
  return write(new WebMOutputFormat(), { video: 'vp9', sound: plan.sound === false ? null : 'opus' }, plan);
}

export function m4a(plan: FilmPlan = {}): Promise<Uint8Array> {
  return write(new Mp4OutputFormat(), { video: null, sound: 'aac' }, plan);
}

export function ogg(plan: FilmPlan = {}): Promise<Uint8Array> {
  return write(new OggOutputFormat(), { video: null, sound: 'opus' }, plan);
}

/** Silence: frames of MPEG 1, layer 3, 128 kbit/s, 44.1 kHz (each 417 bytes, 1152 samples). */
export function mp3(seconds = 2): Uint8Array {
  const frames = Math.round((seconds * 44_100) / 1152);
  const frame = Buffer.alloc(417);
  frame.set([0xff, 0xfb, 0x90, 0x00]);
  return new Uint8Array(Buffer.concat(Array.from({ length: frames }, () => frame)));
}

/** Silence: PCM, 16 bit, mono, 8 kHz. */
export function wav(seconds = 2): Uint8Array {
  const samples = Buffer.alloc(seconds * 16_000);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(16_000, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(samples.length, 40);
  return new Uint8Array(Buffer.concat([head, samples]));
}
