import { spawnSync } from 'node:child_process';

export interface WxrItem {
  readonly title: string;
  readonly creator: string;
  readonly guid: string;
  readonly content: string;
  readonly excerpt: string;
  readonly id: string;
  readonly date: string;
  readonly dateGmt: string;
  readonly name: string;
  readonly status: string;
  readonly parent: string;
  readonly type: string;
  readonly attachmentUrl: string;
  readonly terms: readonly { readonly domain: string; readonly nicename: string; readonly name: string }[];
  readonly meta: readonly { readonly key: string; readonly value: string }[];
}

export interface Wxr {
  readonly version: string;
  readonly site: string;
  readonly authors: readonly { readonly login: string; readonly name: string }[];
  readonly items: readonly WxrItem[];
}

/** Reads a WXR file with the XML parser of Python, which shares nothing with what wrote it. */
const program = `
import json, sys
from xml.etree import ElementTree
WP, EX = '{http://wordpress.org/export/1.2/}', '{http://wordpress.org/export/1.2/excerpt/}'
CO, DC = '{http://purl.org/rss/1.0/modules/content/}', '{http://purl.org/dc/elements/1.1/}'
channel = ElementTree.fromstring(sys.stdin.buffer.read()).find('channel')
def text(of, name): return of.findtext(name) or ''
def item(of): return dict(
  title=text(of, 'title'), creator=text(of, DC + 'creator'), guid=text(of, 'guid'),
  content=text(of, CO + 'encoded'), excerpt=text(of, EX + 'encoded'), id=text(of, WP + 'post_id'),
  date=text(of, WP + 'post_date'), dateGmt=text(of, WP + 'post_date_gmt'), name=text(of, WP + 'post_name'),
  status=text(of, WP + 'status'), parent=text(of, WP + 'post_parent'), type=text(of, WP + 'post_type'),
  attachmentUrl=text(of, WP + 'attachment_url'),
  terms=[dict(domain=t.get('domain'), nicename=t.get('nicename'), name=t.text or '') for t in of.findall('category')],
  meta=[dict(key=text(m, WP + 'meta_key'), value=text(m, WP + 'meta_value')) for m in of.findall(WP + 'postmeta')])
print(json.dumps(dict(
  version=text(channel, WP + 'wxr_version'), site=text(channel, WP + 'base_site_url'),
  authors=[dict(login=text(a, WP + 'author_login'), name=text(a, WP + 'author_display_name')) for a in channel.findall(WP + 'author')],
  items=[item(i) for i in channel.findall('item')])))
`;

export function readWxr(text: string): Wxr {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', program], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Wxr; // the program above prints exactly this
}
