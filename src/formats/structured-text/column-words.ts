/**
 * What people call the columns of their tables, in English, French, Russian, Persian and Arabic. A word may stand for several columns,
 * of which one table has at most one. Quantities have their unit in the word: a bare "length" could be metres.
 */
export const COLUMN_WORDS: Readonly<Record<string, string>> = {
  id: 'site id, node id, code, site code, identifiant, code site, code du site, ид, идентификатор, код, код узла, شناسه, کد, کد سایت, معرف, المعرف, الرمز, رمز الموقع',
  name: 'site name, node name, nom, nom du site, désignation, имя, название, название узла, наименование, نام, نام سایت, نام ایستگاه, اسم, الاسم, الإسم, اسم الموقع',
  title: 'titre, intitulé, название, заголовок, عنوان, العنوان',
  kind: 'type, category, catégorie, genre, тип, вид, категория, نوع, النوع, گونه',
  lat: 'latitude, широта, عرض, عرض جغرافیایی, العرض, خط العرض, دائرة العرض',
  lon: 'long, lng, longitude, долгота, طول, طول جغرافیایی, الطول, خط الطول',
  region:
    'province, governorate, région, département, wilaya, регион, область, استان, منطقه, ولایت, منطقة, المنطقة, محافظة, المحافظة, ولاية, الولاية',
  people:
    'population, pop, habitants, personnes, население, жители, число жителей, людей, جمعیت, نفوس, تعداد جمعیت, السكان, عدد السكان, الأشخاص',
  core: 'cœur, coeur, ядро, هسته, النواة',
  gateway: 'passerelle, шлюз, دروازه, بوابة, البوابة',
  critical:
    'critique, critiques, services critiques, критические, критические службы, حیاتی, خدمات حیاتی, حيوي, خدمات حيوية, الخدمات الحيوية',
  from: 'de, origine, départ, от, откуда, начало, از, مبدا, مبدأ, من, المبدأ',
  to: 'à, vers, destination, arrivée, до, куда, конец, به, مقصد, إلى, الى, المقصد',
  length_km:
    'longueur km, longueur en km, длина км, طول km, طول کیلومتر, طول به کیلومتر, الطول كم, الطول بالكيلومتر, الطول km',
  capacity_gbps:
    'capacité gbit/s, capacité gbps, ёмкость гбит/с, пропускная способность гбит/с, ظرفیت گیگابیت, ظرفیت گیگابیت بر ثانیه, ظرفیت gbps, السعة جيجابت/ث, السعة gbps',
  site: 'узел, площадка, سایت, ایستگاه, الموقع, موقع',
  feed: 'alimentation, питание, تغذیه, التغذية',
  battery_hours: 'batterie h, batterie heures, батарея ч, باتری ساعت, البطارية ساعة, البطارية ساعات',
  asset: 'actif, équipement, объект, دارایی, تجهیز, الأصل',
  asn: 'as, numéro as, номер as, شماره as, رقم as',
  base: 'база, پایگاه, مقر, القاعدة, المقر',
  skills: 'compétences, навыки, умения, مهارت, مهارت‌ها, المهارات, مهارات',
  speed_kmh:
    'vitesse, vitesse km/h, скорость, скорость км/ч, سرعت, سرعت کیلومتر بر ساعت, سرعت km/h, السرعة, السرعة كم/س, السرعة كم/ساعة',
  shifts: 'horaires, смены, شیفت, شیفت‌ها, نوبت‌ها, الورديات, المناوبات',
  part: 'pièce, деталь, запчасть, قطعه, القطعة',
  parts: 'pièces, детали, запчасти, قطعات, القطع',
  depot: 'dépôt, entrepôt, склад, انبار, المستودع',
  quantity: 'quantité, nombre, количество, تعداد, موجودی, الكمية, العدد',
  lead_hours: 'délai h, délai heures, срок поставки ч, زمان تحویل ساعت, مدة التوريد ساعة, مدة التوريد ساعات',
  origin: 'origine, provenance, происхождение, منشا, منشأ, المنشأ',
  of: 'objet, объект, برای, مورد',
  hours: 'heures, часы, часов, ساعت, ساعات, الساعات',
  repair_of: 'réparation de, ремонт, تعمیر, إصلاح',
  needs: 'dépend de, требует, نیازمند, يحتاج',
  organisation: 'organization, organisme, организация, سازمان, المنظمة, المؤسسة',
  country: 'pays, страна, کشور, البلد, الدولة',
  languages: 'langues, языки, زبان‌ها, اللغات',
  field: 'domaine, сфера, область, زمینه, حوزه, المجال',
  measure: 'mesure, показатель, سنجه, المقياس',
  member: 'membre, участник, عضو, العضو',
  share: 'part, proportion, доля, سهم, الحصة, النسبة',
};
