/** A small choice for posts of organisations, with words in both languages. Order: as people look for them. */
const rows = `
🙂 lächeln smile
😀 lachen grin happy
😊 freude freundlich blush happy
😍 begeistert love eyes
🤩 staunen star struck
😅 puh schweiß sweat relief
🤔 nachdenken thinking
😉 zwinkern wink
🙏 danke bitte thanks please
👏 applaus beifall clap
👍 daumen gut thumbs up
👋 hallo winken hello wave
🤝 handschlag zusammenarbeit handshake partner
💪 stark muskel strong
🙌 jubel hurra hooray
👉 zeigen hier point right
👇 unten point down
👀 schauen eyes look
❤️ herz liebe heart love
💚 grünes herz green heart
💛 gelbes herz yellow heart
🎉 feier glückwunsch party celebrate
🎂 geburtstag kuchen birthday cake
🏆 preis pokal trophy award
🥇 medaille gold medal first
⭐ stern star
✨ funkeln glanz sparkles
🔥 feuer heiß fire hot
💡 idee licht idea bulb
✅ haken erledigt check done
❌ kreuz nein cross no
⚠️ achtung warnung warning
❓ frage question
❗ wichtig ausruf important
ℹ️ information info
📣 ankündigung megafon announcement
📢 lautsprecher loudspeaker
📅 kalender termin calendar date
🕒 uhrzeit uhr clock time
⏰ wecker alarm
📍 ort adresse place pin
🗺️ karte map
🔗 verweis link
📰 zeitung artikel news
📖 buch lesen book read
📚 bücher books
📝 notiz schreiben note write
📄 dokument document
📎 klammer anhang paperclip
📊 diagramm zahlen chart
📈 wachstum steigend growth
📉 rückgang decline
💬 sprechblase gespräch comment chat
✉️ brief post mail letter
📧 e-mail email
📞 telefon phone
💻 rechner laptop computer
📱 handy smartphone mobile
📷 kamera foto camera photo
🎥 film kamera movie
🎬 klappe film clapper
🎙️ mikrofon podcast microphone
🎧 kopfhörer headphones
🎵 musik note music
▶️ abspielen play
🖼️ bild picture
🎨 farbe kunst art paint
🔧 werkzeug wrench tool
🔨 hammer bau build
🛠️ handwerk werkzeuge tools
🪵 holz wood
🪚 säge saw
🧱 ziegel brick
🏗️ baustelle kran construction crane
🏠 haus zuhause house home
🏢 büro gebäude office building
🏭 fabrik werk factory
🌳 baum tree
🌲 tanne wald forest
🌱 keim wachsen seedling
🌿 blatt kräuter herb leaf
🍀 glück klee luck clover
🌻 blume sonne flower
🌍 welt erde earth world
☀️ sonne sun
🌤️ wetter heiter weather
🌧️ regen rain
❄️ schnee kalt snow cold
🌈 regenbogen rainbow
⚡ strom blitz energy power
🔋 batterie akku battery
♻️ recycling kreislauf recycle
💧 wasser tropfen water
🚲 rad fahrrad bike
🚆 bahn zug train
🚗 auto car
🚚 lieferung lastwagen truck delivery
✈️ flugzeug reise plane travel
📦 paket package box
🎁 geschenk gift
🛒 einkauf shopping
💶 euro geld money
💼 arbeit job briefcase
🎓 ausbildung studium graduation education
🧑‍🏫 lehre schulung teacher
🧑‍🔬 forschung science
🧑‍💻 it entwickeln developer
👷 bauarbeiter handwerker builder
👨‍👩‍👧 familie family
👥 team gruppe people
🤖 roboter ki robot ai
🚀 start rakete launch rocket
🎯 ziel treffer target goal
🔍 suche lupe search
🔒 sicher schloss secure lock
🔑 schlüssel key
🗳️ wahl abstimmung vote
🩺 gesundheit health
☕ kaffee coffee
🍽️ essen meal
🍎 apfel obst apple
🥖 brot bread
🥂 anstoßen cheers
🐝 biene bee
🐦 vogel bird
1️⃣ eins one
2️⃣ zwei two
3️⃣ drei three
➡️ pfeil rechts arrow right
⬇️ pfeil unten arrow down
• punkt aufzählung bullet
→ pfeil arrow
– gedankenstrich dash
`;

export interface EmojiEntry {
  readonly emoji: string;
  readonly words: string;
}

export const emojiTable: readonly EmojiEntry[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const at = row.indexOf(' ');
    return { emoji: row.slice(0, at), words: row.slice(at + 1) };
  });

/** Entries whose words begin with, or contain, what was typed. */
export function findEmojiEntries(query: string): readonly EmojiEntry[] {
  const wanted = query.trim().toLowerCase();
  return wanted === '' ? emojiTable : emojiTable.filter(({ words }) => words.includes(wanted));
}
